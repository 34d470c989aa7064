import { z } from "zod";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { type CivilDate, isCivilDate } from "../../shared/domain/time/civil-date.ts";
import { networkMark } from "./matching/network-named.ts";
import { sinceMark } from "./matching/since-named.ts";
import { timeMark } from "./matching/time-named.ts";

const text = (most: number) => z.string().min(1).max(most);
const day = z.custom<CivilDate>((value) => typeof value === "string" && isCivilDate(value));
const networkId = text(100).transform((id) => id as NetworkId);
export const meetingId = text(100).transform((id) => id as MeetingId);

/** What a typed question names besides its words, or a button of ours carries: networks, days, a reason. */
export const about = z.object({
  /** More than one when the words fit several: both DSL networks. */
  networks: z.array(networkId).max(20).default([]),
  from: day.optional(),
  to: day.optional(),
  reason: z.string().max(1000).optional(),
});
export type About = z.output<typeof about>;

/** Phrases with the marks where a network, a time or a look back is named: `{network}`, `{time}`, `{since}`. */
export const phrases = (...written: string[]): string[] =>
  written.map((phrase) =>
    phrase
      .replaceAll("{network}", networkMark)
      .replaceAll("{time}", timeMark)
      .replaceAll("{since}", sinceMark),
  );

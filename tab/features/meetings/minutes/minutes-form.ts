import { z } from "zod";
import type { MinutesBody, MinutesView } from "../../../../shared/contract/meetings/minutes.schema.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";

const ownerSchema = z.object({ id: z.string(), name: z.string() });

/** Minutes as they stand in the form; lines and actions carry a key, because they can be moved and removed. */
export const minutesFormSchema = z.object({
  text: z.string(),
  /** A line each. */
  agreed: z.string(),
  actions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      owner: ownerSchema.optional(),
      dueOn: z.string(),
      done: z.boolean(),
    }),
  ),
});

export type MinutesForm = z.infer<typeof minutesFormSchema>;
export type ActionForm = MinutesForm["actions"][number];

/** The parts of minutes that are kept or taken as a whole when two people changed the same lines. */
export const minutesParts = {
  text: ["text"],
  agreed: ["agreed"],
  actions: ["actions"],
} as const satisfies ComparedParts<MinutesForm, string>;
export type MinutesPart = keyof typeof minutesParts;

export const toMinutesForm = ({
  text,
  agreed,
  actions,
}: Pick<MinutesView, "text" | "agreed" | "actions">): MinutesForm => ({
  text,
  agreed: agreed.join("\n"),
  actions: actions.map(({ id, text: what, owner, dueOn, done }) => ({
    id,
    text: what,
    owner: { id: owner.id, name: owner.name },
    dueOn: dueOn ?? "",
    done,
  })),
});

export const fromMinutesForm = ({ text, agreed, actions }: MinutesForm): Omit<MinutesBody, "base"> => ({
  text,
  agreed: agreed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
  actions: actions.map(({ id, text: what, owner, dueOn, done }) => ({
    id,
    text: what,
    owner: owner?.id ?? "",
    ...(dueOn ? { dueOn } : {}),
    done,
  })),
});

/** To the letter: a space at the end is text too while somebody is typing. */
export const isSameForm = (one: MinutesForm, other: MinutesForm): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

import type { ChosenBy } from "../../domain/resources/pins/chosen-by.ts";
import type { PinStanding } from "../../domain/resources/pins/pin-standings.ts";
import { networkInWords } from "./resource-requests.ts";

/** The mark of a pinned answer: "Chosen by the SENDCO network". */
export const chosenByWords = (by: ChosenBy): string =>
  by.kind === "network"
    ? `Chosen by ${networkInWords(by)}`
    : by.kind === "central-team"
      ? "Chosen by the central team"
      : "Chosen by its curators";

const standings: Record<Exclude<PinStanding, "shown">, string> = {
  superseded: "Shows nothing: it was replaced by another. Pin that one, or unpin this.",
  archived: "Shows nothing: it is archived. Unpin it, or bring it back.",
  removed: "Shows nothing: it was removed. Unpin it, or bring it back.",
  proposed: "Shows nothing until somebody accepts the proposal.",
  gone: "Shows nothing: it is no longer in the collection. Unpin it.",
  "after-others": "Shows nothing: three others were pinned for the same search before it. Unpin one of them.",
  twice: "Pinned twice: these words mean the same as others it is pinned for. Unpin one of them.",
};

/** Why a pin shows nothing, and what mends it; undefined where it shows. */
export const pinStandingWords = (standing: PinStanding): string | undefined =>
  standing === "shown" ? undefined : standings[standing];

import type { ProposalsClosingNotice } from "../../../../shared/domain/briefing/proposals/ports.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";
import { editionTitle } from "./edition-words.ts";

/** So much of a title fits beside the rest. */
const titleLength = 50;

export const proposalsClosingLabel = ({ edition }: ProposalsClosingNotice, today: CivilDate): string =>
  editionTitle(edition, today);

/** What the activity feed says on the morning on which proposals close, what waits for oneself first. */
export function proposalsClosingText({ sentBack, toRead }: ProposalsClosingNotice): string {
  const [first] = sentBack;
  const mend =
    first === undefined
      ? []
      : sentBack.length === 1
        ? [`“${shortened(first, titleLength)}” came back to you: mend it by noon today.`]
        : [`${sentBack.length} of your proposals came back to you: mend them by noon today.`];
  const read =
    toRead === 0 ? [] : [`${counted(toRead, "proposal waits", "proposals wait")} for an editor to read.`];
  const words = [...mend, ...read];
  return noticeText(
    words.length > 0 ? words.join(" ") : "Proposals for tomorrow’s briefing close at noon today.",
  );
}

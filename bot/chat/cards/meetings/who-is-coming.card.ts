import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { ReplyKind } from "../../../../shared/domain/meetings/invitation.ts";
import type { Tallies } from "../../../../shared/domain/meetings/tallies.ts";
import { listed } from "../../../../shared/sentences/lists.ts";
import { openInBeacon } from "../action.ts";
import type { AdaptiveCard, RichTextBlock } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { line, run } from "../text.ts";
import type { MeetingCardParts } from "./meeting.card.ts";
import { meetingLines } from "./meeting-lines.ts";

interface WhoIsComingParts extends Pick<MeetingCardParts, "today" | "links"> {
  readonly tallies: Tallies;
  /** Those whose replies the reader may see. */
  readonly people: readonly { readonly name: string; readonly reply: ReplyKind | undefined }[];
}

/** So many names stand in a line; a card is not a register. */
const namesShown = 8;

const groups: readonly (readonly [string, readonly (ReplyKind | undefined)[], readonly (keyof Tallies)[]])[] =
  [
    ["Coming", ["accepted"], ["accepted"]],
    ["May come", ["tentative"], ["tentative"]],
    ["Sending somebody", ["represented"], ["represented"]],
    ["Not coming", ["apologies", "declined"], ["apologies", "declined"]],
    ["Waiting for a place", ["waiting"], ["waiting"]],
    ["No reply yet", [undefined], ["noReply"]],
  ];

/** How many come to a meeting, in whole numbers of the invited, with the names that the reader may see. */
export function whoIsComingCard(
  meeting: MeetingSummary,
  { today, links, tallies, people }: WhoIsComingParts,
): AdaptiveCard {
  const title = `${tallies.accepted} of ${tallies.invited} have said that they are coming`;
  return card({
    fallbackText: `${meeting.title}: ${title}`,
    body: [
      ...meetingLines(meeting, today),
      line([run(title, { weight: "Bolder" })], "Medium"),
      ...groups.flatMap(([name, kinds, counts]): RichTextBlock[] => {
        const count = counts.reduce((sum, kind) => sum + tallies[kind], 0);
        if (count === 0) return [];
        const names = people.filter(({ reply }) => kinds.includes(reply)).map((person) => person.name);
        return [line([run(`${name} ${count}`, { weight: "Bolder" }), run(namesWords(names))], "Small")];
      }),
    ],
    actions: [openInBeacon(links.meeting(meeting.id as MeetingId))],
  });
}

function namesWords(names: readonly string[]): string {
  if (names.length === 0) return "";
  const left = names.length - namesShown;
  return `: ${listed([...names.slice(0, namesShown), ...(left > 0 ? [`${left} more`] : [])])}`;
}

import type { CheckedInAnswer } from "../../../../shared/contract/cpd/check-in.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { Links } from "../../links.ts";
import { checkIn } from "../../questions/check-in-questions.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, line, paragraph, run } from "../text.ts";

/** Asks for the code on the screen; after one that was refused it says why and asks again. */
export const checkInCard = (note?: string): AdaptiveCard =>
  card({
    fallbackText: note ?? "What is the code on the screen?",
    body: [
      ...noteLine(note),
      heading("Check in", "Medium"),
      {
        type: "Input.Text",
        id: "code",
        label: "The six letters and figures on the screen in the room",
        maxLength: 40,
        isRequired: true,
        errorMessage: "Type the code, such as K7M PQ4.",
      },
      paragraph("It changes every half minute.", { isSubtle: true }),
    ],
    actions: [action(checkIn, "Check in", {})],
  });

/** Says that somebody is checked in, to what and since when. */
export const checkedInCard = ({ meeting, sentence }: CheckedInAnswer, links: Links): AdaptiveCard =>
  card({
    fallbackText: sentence,
    body: [line([run(sentence)])],
    actions: [openInBeacon(links.meeting(meeting.id as MeetingId))],
  });

import type { MyCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import type { SchoolUrn } from "../../../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { cascadeAskedWords } from "../../../../shared/sentences/briefing/to-do.ts";
import type { Links } from "../../links.ts";
import type { Container, OpenUrlAction } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { buttons, row } from "../row.ts";
import { line, run } from "../text.ts";

/** A session that somebody's school is to carry on, with the way to the page on which one says how it went. */
export function cascadeRow({ session, school, line: words }: MyCascade, links: Links): Container {
  const open: OpenUrlAction = {
    type: "Action.OpenUrl",
    title: "Say how it went",
    url: links.cascade(session.meeting as MeetingId, school.urn as SchoolUrn),
  };
  return apart([
    row(
      [
        line([
          run(cascadeAskedWords(session.title), { weight: "Bolder" }),
          ...(school.isOverdue
            ? [run(" · Overdue", { weight: "Bolder" as const, color: "Attention" as const })]
            : []),
        ]),
        line([run(words)]),
        ...(school.standing === "planned" ? [line([run(school.standingWords, { isSubtle: true })])] : []),
      ],
      buttons(open),
    ),
  ]);
}

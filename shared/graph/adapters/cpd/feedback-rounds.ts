import { z } from "zod";
import type { FeedbackRound } from "../../../domain/cpd/feedback/feedback-round.ts";
import type { FeedbackRounds } from "../../../domain/cpd/feedback/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { feedbackRoundsList } from "../../schema/feedback.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, emptyText, instantColumn, jsonColumn, optionalInstant, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const people = z.array(branded<PersonId>());

const roundSchema = z
  .object({
    Key: branded<MeetingId>(),
    Year: branded<AcademicYear>(),
    Salt: optionalText,
    Asked: jsonColumn(people),
    Sending: jsonColumn(z.object({ token: z.string(), until: instantColumn, people })),
    ClosedAt: optionalInstant,
    Pool: emptyText,
  })
  .transform(
    (row): FeedbackRound => ({
      meeting: row.Key,
      year: row.Year,
      asked: row.Asked ?? [],
      ...(row.Salt ? { salt: row.Salt } : {}),
      ...(row.Sending ? { sending: row.Sending } : {}),
      ...(row.ClosedAt ? { closed: { at: row.ClosedAt, pool: row.Pool } } : {}),
    }),
  );

export const fromFeedbackRound = (round: FeedbackRound): Fields => ({
  Title: round.meeting,
  Year: round.year,
  Salt: round.salt ?? null,
  Asked: round.asked.length > 0 ? JSON.stringify(round.asked) : null,
  Sending: round.sending ? JSON.stringify(round.sending) : null,
  ClosedAt: round.closed?.at.toISOString() ?? null,
  Pool: round.closed?.pool ?? null,
});

/** The asking for feedback, a row a meeting. */
export function feedbackRounds(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): FeedbackRounds {
  const rows = versionedRows(parts, feedbackRoundsList.name, roundSchema, report);
  return {
    find: async (meeting) => rows.find(meeting),
    list: async () => rows.all(),
    create: async (round) => rows.confirmed(await rows.table.create(round.meeting, fromFeedbackRound(round))),
    async save(round, version) {
      const outcome = await rows.table.save(round.meeting, version, fromFeedbackRound(round));
      return "saved" in outcome ? rows.confirmed(outcome.saved) : undefined;
    },
  };
}

import { z } from "zod";
import { type Feedback, type FeedbackKey, feedbackChoices } from "../../../domain/cpd/feedback/feedback.ts";
import type { FeedbackStore } from "../../../domain/cpd/feedback/ports.ts";
import { phases } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { feedbackList } from "../../schema/feedback.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded } from "../columns.ts";
import { type ListTable, listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";
import { holds } from "../save-row.ts";
import { yearlyLists } from "../yearly-lists.ts";

const feedbackSchema = (year: AcademicYear): z.ZodType<Feedback> =>
  z
    .object({
      Key: branded<FeedbackKey>(),
      Meeting: branded<MeetingId>(),
      Phase: z.enum(phases).nullish().or(z.literal("")),
      Worth: z.enum(feedbackChoices.worth),
      Change: z.enum(feedbackChoices.change),
      Pitch: z.enum(feedbackChoices.pitch),
    })
    .transform(
      ({ Key: key, Meeting: meeting, Phase: phase, ...row }): Feedback => ({
        ...{ key, meeting, year },
        ...(phase ? { phase } : {}),
        answers: { worth: row.Worth, change: row.Change, pitch: row.Pitch },
      }),
    );

export const fromFeedback = ({ meeting, phase, answers }: Feedback): Fields => ({
  Title: meeting,
  Meeting: meeting,
  Phase: phase ?? null,
  Worth: answers.worth,
  Change: answers.change,
  Pitch: answers.pitch,
});

interface Year {
  readonly table: ListTable;
  readonly meetings: ReadonlyMap<MeetingId, ReadonlyMap<FeedbackKey, Feedback>>;
}

/** A giver presses on two servers at once at most; whoever loses more races than this is no person. */
const mostRaces = 5;

/** Feedback, in one list an academic year. The years given are kept in memory; others are opened when somebody first needs them. */
export function feedbackStore(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  academicYears: readonly string[],
  report: ReportUnreadable,
): FeedbackStore {
  const years = yearlyLists(mirror, { listOf: feedbackList, years: academicYears }, (rows, year): Year => {
    const read = rowReader(rows.name, feedbackSchema(year), report);
    return {
      table: listTable({ graph, mirror }, rows.name),
      meetings: byMeeting(new MirroredRows(rows, read)),
    };
  });

  return {
    find: async ({ key, meeting, year }) => (await years.find(year))?.meetings.get(meeting)?.get(key),

    listFor: async ({ id, year }) => [...((await years.find(year))?.meetings.get(id)?.values() ?? [])],

    async give(feedback) {
      const { table } = await years.get(feedback.year);
      const fields = fromFeedback(feedback);
      let standing = table.find(feedback.key);
      for (let race = 0; race < mostRaces; race++) {
        standing ??= await table.create(feedback.key, fields);
        if (holds(standing.fields, fields)) return;
        const outcome = await table.save(feedback.key, standing.etag, fields);
        if ("saved" in outcome) return;
        standing = outcome.lost;
      }
      throw new Error("Feedback could not be saved: its row changed each time.");
    },
  };
}

/** By meeting, kept up with what changes. */
function byMeeting(rows: MirroredRows<Feedback>): Year["meetings"] {
  const meetings = new Map<MeetingId, Map<FeedbackKey, Feedback>>();
  const take = (before: Feedback | undefined, after: Feedback | undefined) => {
    if (before) meetings.get(before.meeting)?.delete(before.key);
    if (!after) return;
    const given = meetings.get(after.meeting) ?? new Map<FeedbackKey, Feedback>();
    meetings.set(after.meeting, given.set(after.key, after));
  };
  for (const { value } of rows.all()) take(undefined, value);
  rows.onChange(take);
  return meetings;
}

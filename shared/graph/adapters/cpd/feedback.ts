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
import { holds, type ListTable, listTable } from "../list-table.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";

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
  const years = new Map<AcademicYear, Year>();
  for (const year of academicYears) keep(year as AcademicYear);

  function keep(year: AcademicYear): Year {
    const { name } = feedbackList(year);
    const rows = new MirroredRows(mirror.list(name), rowReader(name, feedbackSchema(year), report));
    const opened = { table: listTable({ graph, mirror }, name), meetings: byMeeting(rows) };
    years.set(year, opened);
    return opened;
  }

  async function yearOf(year: AcademicYear): Promise<Year | undefined> {
    const kept = years.get(year);
    if (kept) return kept;
    const rows = await mirror.open(feedbackList(year).name);
    return rows && (years.get(year) ?? keep(year));
  }

  return {
    find: async ({ key, meeting, year }) => (await yearOf(year))?.meetings.get(meeting)?.get(key),

    listFor: async ({ id, year }) => [...((await yearOf(year))?.meetings.get(id)?.values() ?? [])],

    async give(feedback) {
      const opened = await yearOf(feedback.year);
      if (!opened) throw new Error(`The site has no list of feedback for ${feedback.year}.`);
      const fields = fromFeedback(feedback);
      let standing = opened.table.find(feedback.key);
      for (let race = 0; race < mostRaces; race++) {
        standing ??= await opened.table.create(feedback.key, fields);
        if (holds(standing.fields, fields)) return;
        const outcome = await opened.table.save(feedback.key, standing.etag, fields);
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

import { z } from "zod";
import type { EditionId, ItemId } from "../../../domain/briefing/ids.ts";
import type { BriefingReminders } from "../../../domain/briefing/reminders/ports.ts";
import {
  type BriefingReminder,
  reminderKey,
  reminderSubjects,
} from "../../../domain/briefing/reminders/reminder.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingRemindersList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { claimedRows } from "../claimed-rows.ts";
import { branded, dateColumn, instantColumn, jsonColumn, optionalInstant } from "../columns.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";

const reminderSchema = z
  .object({
    Person: branded<PersonId>(),
    Day: dateColumn,
    About: z.enum(reminderSubjects).nullish(),
    Items: jsonColumn(
      z.array(
        z.object({ edition: dateColumn.transform((date) => date as EditionId), item: branded<ItemId>() }),
      ),
    ),
    ClaimToken: z.string().min(1),
    ClaimUntil: instantColumn,
    ToldAt: optionalInstant,
  })
  .transform(
    (row): BriefingReminder => ({
      person: row.Person,
      day: row.Day,
      ...(row.About ? { about: row.About } : {}),
      items: row.Items ?? [],
      claim: { token: row.ClaimToken, until: row.ClaimUntil },
      ...(row.ToldAt ? { toldAt: row.ToldAt } : {}),
    }),
  );

/** Reminders of what briefings ask, in one list an academic year: one row for each person and day. */
export const briefingReminders = (
  parts: { graph: Graph; mirror: SiteMirror; pace: Pace },
  years: readonly string[],
  report: ReportUnreadable,
): BriefingReminders => {
  const rows = claimedRows<BriefingReminder>(parts, {
    ...{ listOf: briefingRemindersList, years },
    reader: (list) => rowReader(list, reminderSchema, report),
    keyOf: reminderKey,
    fields: ({ person, day, about, items, claim, toldAt }) => ({
      Title: day,
      Person: person,
      Day: day,
      ...(about ? { About: about } : {}),
      Items: JSON.stringify(items),
      ClaimToken: claim.token,
      ClaimUntil: claim.until.toISOString(),
      ToldAt: toldAt?.toISOString() ?? null,
    }),
  });
  return { ...rows, listOf: rows.listAbout };
};

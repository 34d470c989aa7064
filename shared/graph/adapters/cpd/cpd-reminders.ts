import type { CpdReminders } from "../../../domain/cpd/ports.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { cpdRemindersList } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { claimedRows } from "../claimed-rows.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { fromReminder, reminderKey, reminderSchema } from "./reminder-row.ts";

/** Reminders of CPD, in one list an academic year. */
export const cpdReminders = (
  parts: { graph: Graph; mirror: SiteMirror; pace: Pace },
  years: readonly string[],
  report: ReportUnreadable,
): CpdReminders =>
  claimedRows(parts, {
    ...{ listOf: cpdRemindersList, years, keyOf: reminderKey, fields: fromReminder },
    reader: (list) => rowReader(list, reminderSchema, report),
  });

import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { MeetingAction, MeetingActionId, Minutes } from "../../../domain/meetings/minutes.ts";
import type { MinutesStore } from "../../../domain/meetings/ports.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { minutesList } from "../../schema/meetings.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, emptyText, jsonColumn, optionalDate, optionalInstant } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const actionSchema = z
  .object({
    id: branded<MeetingActionId>(),
    text: z.string(),
    owner: branded<PersonId>(),
    dueOn: optionalDate,
    doneAt: optionalInstant,
  })
  .transform(
    ({ dueOn, doneAt, ...action }): MeetingAction => ({
      ...action,
      ...(dueOn ? { dueOn } : {}),
      ...(doneAt ? { doneAt } : {}),
    }),
  );

const minutesSchema = z
  .object({
    Key: branded<MeetingId>(),
    Text: emptyText,
    Agreed: jsonColumn(z.array(z.string())),
    Actions: jsonColumn(z.array(actionSchema)),
  })
  .transform(
    (row): Minutes => ({
      meeting: row.Key,
      text: row.Text,
      agreed: row.Agreed ?? [],
      actions: row.Actions ?? [],
    }),
  );

export const fromMinutes = (minutes: Minutes): Fields => ({
  Title: minutes.meeting,
  Text: minutes.text,
  Agreed: JSON.stringify(minutes.agreed),
  Actions: JSON.stringify(minutes.actions),
});

export function minutesStore(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): MinutesStore {
  const rows = versionedRows(parts, minutesList.name, minutesSchema, report);
  return {
    find: async (meeting) => rows.find(meeting),
    list: async () => rows.all(),
    create: async (minutes) => rows.confirmed(await rows.table.create(minutes.meeting, fromMinutes(minutes))),
    async save(minutes, version) {
      const outcome = await rows.table.save(minutes.meeting, version, fromMinutes(minutes));
      return "saved" in outcome ? ok(rows.confirmed(outcome.saved)) : refuse("minutes.changed");
    },
  };
}

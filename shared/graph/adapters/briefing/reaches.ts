import { z } from "zod";
import type { Reaches } from "../../../domain/briefing/sending/ports.ts";
import { appStandings, type Reach, ways } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { reachList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

/** How often a row that somebody else changed meanwhile is changed again. */
const tries = 5;

const rowSchema = z
  .object({
    Person: branded<PersonId>(),
    Choice: optionalText.pipe(z.enum(ways).optional()),
    App: optionalText.pipe(z.enum(appStandings).optional()),
    Chat: optionalText,
  })
  .transform(
    ({ Person, Choice, App, Chat }): Reach => ({
      person: Person,
      ...(Choice ? { choice: Choice } : {}),
      ...(App ? { app: App } : {}),
      ...(Chat ? { chat: Chat } : {}),
    }),
  );

export const fromReach = ({ person, choice, app, chat }: Reach): Fields => ({
  Title: person,
  Person: person,
  Choice: choice ?? null,
  App: app ?? null,
  Chat: chat ?? null,
});

/** How people want briefings and what Teams has said of them, a row for each of whom something is known. */
export function reaches(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Reaches {
  const rows = versionedRows(parts, reachList.name, rowSchema, report);
  let all: { revision: number; byPerson: ReadonlyMap<PersonId, Reach> } | undefined;
  return {
    find: async (person) => rows.find(person)?.value,

    async all() {
      if (all?.revision !== rows.revision)
        all = {
          revision: rows.revision,
          byPerson: new Map(rows.all().map(({ value }) => [value.person, value])),
        };
      return all.byPerson;
    },

    async amend(person, rule) {
      for (let attempt = 1; attempt <= tries; attempt++) {
        const standing = rows.find(person);
        const before = standing?.value ?? { person };
        const after = rule(before);
        if (after === before) return before;
        if (!standing) {
          const created = rows.confirmed(await rows.table.create(person, fromReach(after)));
          if (JSON.stringify(created.value) === JSON.stringify(after)) return created.value;
          continue;
        }
        const outcome = await rows.table.save(person, standing.version, fromReach(after));
        if ("saved" in outcome) return rows.confirmed(outcome.saved).value;
      }
      throw new Error(`A row of "${reachList.name}" kept changing while it was changed.`);
    },
  };
}

import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { ResourceChoicesStore } from "../../../domain/resources/choices/ports.ts";
import type { ResourceChoices } from "../../../domain/resources/choices/resource-choices.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { resourceChoicesList } from "../../schema/resource-choices.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, jsonColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const choicesSchema = z
  .object({
    Person: branded<PersonId>(),
    Saved: jsonColumn(z.array(branded<ResourceId>())),
  })
  .transform(
    (row): ResourceChoices => ({
      person: row.Person,
      saved: row.Saved ?? [],
    }),
  );

export const fromResourceChoices = ({ person, saved }: ResourceChoices): Fields => ({
  Title: "Choices",
  Person: person,
  Saved: JSON.stringify(saved),
});

export function resourceChoices(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): ResourceChoicesStore {
  const rows = versionedRows(parts, resourceChoicesList.name, choicesSchema, report);
  return {
    find: async (person) => rows.find(person),
    list: async () => rows.all().map(({ value }) => value),
    create: async (choices) =>
      rows.confirmed(await rows.table.create(choices.person, fromResourceChoices(choices))),
    async save(choices, version) {
      const outcome = await rows.table.save(choices.person, version, fromResourceChoices(choices));
      return "saved" in outcome ? rows.confirmed(outcome.saved) : undefined;
    },
  };
}

import type { PersonId } from "../domain/directory/person.ts";
import type { ResourceChoicesStore } from "../domain/resources/choices/ports.ts";
import type { ResourceChoices } from "../domain/resources/choices/resource-choices.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryResourceChoices(choices: readonly ResourceChoices[]): ResourceChoicesStore {
  const rows = new Rows<PersonId, ResourceChoices>();
  for (const each of choices) rows.put(each.person, each);
  return {
    find: async (person) => rows.find(person),
    list: async () => rows.all().map(({ value }) => value),
    create: async (each) => rows.find(each.person) ?? rows.put(each.person, each),
    save: async (each, version) =>
      rows.find(each.person)?.version === version ? rows.put(each.person, each) : undefined,
  };
}

import type { PersonId } from "../domain/directory/person.ts";
import type { ListedHelper } from "../domain/resources/who-can-help/listed-helper.ts";
import type { ListedHelpers } from "../domain/resources/who-can-help/ports.ts";

export function inMemoryListedHelpers(helpers: readonly ListedHelper[]): ListedHelpers {
  const listed = new Map<PersonId, ListedHelper>(helpers.map((each) => [each.person, each]));
  return {
    find: async (person) => listed.get(person),
    list: async () => [...listed.values()],
    async add(helper) {
      const standing = listed.get(helper.person) ?? helper;
      listed.set(helper.person, standing);
      return standing;
    },
    remove: async (person) => void listed.delete(person),
  };
}

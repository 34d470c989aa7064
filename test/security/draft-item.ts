import { expect } from "@jest/globals";
import type { Call } from "./caller.ts";
import { people } from "./guarded-trust.ts";

/** An item as an editor's page sends it. */
export const itemBody = (changes: object = {}) => ({
  title: "Cover form",
  what: "What it is about.",
  why: "",
  audience: {
    allStaff: false,
    roles: ["headteacher"],
    phases: [],
    hubs: [],
    schools: [],
    people: [],
    except: { schools: [], people: [] },
  },
  section: "know",
  links: [],
  owner: people.editor,
  ...changes,
});

/** An id as a browser would choose it, a different one each time. */
export const newItemId = (() => {
  let made = 0;
  return () => `cccccccc-0000-4000-8000-${String(++made).padStart(12, "0")}`;
})();

/** How many Tuesdays each file of tests has had: files share this module, and each has a trust of its own. */
const tuesdaysHad = new Map<string | undefined, number>();

/** Tuesdays in term that no test trust has written for, a different one each time. */
export function nextTuesday(): string {
  const { testPath } = expect.getState();
  const had = tuesdaysHad.get(testPath) ?? 0;
  tuesdaysHad.set(testPath, had + 1);
  return new Date(Date.parse("2027-01-05T00:00:00Z") + had * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** An item that an editor has just written, with the version it stands at. */
export async function writtenItem(
  call: Call,
  edition = nextTuesday(),
  changes: object = {},
): Promise<{ id: string; edition: string; version: string }> {
  const id = newItemId();
  const body = { id, ...itemBody(changes) };
  const added = await call(people.editor, `POST /api/briefing/editions/${edition}/items`, { body });
  if (added.status !== 201) throw new Error(added.text);
  return { id, edition, version: String(added.body.version) };
}

/** The version at which an edition stands. */
export async function editionVersion(call: Call, edition: string): Promise<string> {
  return String((await call(people.editor, `GET /api/briefing/editions/${edition}/draft`)).body.version);
}

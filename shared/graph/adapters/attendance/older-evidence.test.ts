import { expect, it } from "@jest/globals";
import type { EvidenceCounting } from "../../../domain/attendance/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { meetingEvidence } from "../../../testing/builders.ts";
import { clockAt } from "../../../testing/clock.ts";
import { virtualPace } from "../../../testing/virtual-pace.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import type { Graph } from "../../transport/graph.ts";
import { fromRecorded } from "./evidence-row.ts";
import { olderEvidence } from "./older-evidence.ts";

const year = "2022-23" as AcademicYear;
const people = ["ann", "bo", "cal"] as PersonId[];
const rows = ["m1", "m2", "yearly"].flatMap((meeting) =>
  people.map((person) => {
    const key = `${meeting} ${person}`;
    return { key, fields: fromRecorded({ ...meetingEvidence(key, { meeting, person }), year }) };
  }),
);
const counting = (): EvidenceCounting => ({
  courses: [],
  meetings: ["m1", "m2"].map((id) => ({ id, year }) as never),
});

/** The older list behind a Graph that knows filters on one column. */
function older() {
  const asked: string[] = [];
  const answer = (url: string) => {
    const filter = new URL(url, "http://graph").searchParams.get("$filter") ?? "";
    asked.push(filter);
    const [, column = "", text] = /^fields\/(\w+) eq '(.*)'$/.exec(filter) ?? [];
    const found = rows.filter(({ fields }) => fields[column] === text);
    return {
      value: found.map(({ key, fields }) => ({ id: key, eTag: '"1,1"', fields: { ...fields, Key: key } })),
    };
  };
  const call = async ({ body }: { body: { requests: { id: string; url: string }[] } }) => ({
    responses: body.requests.map(({ id, url }) => ({ id, status: 200, body: answer(url) })),
  });
  const mirror = { siteId: "site", has: () => true, listId: (name: string) => name };
  const evidence = olderEvidence(
    {
      graph: { call } as unknown as Graph,
      mirror: mirror as unknown as SiteMirror,
      pace: virtualPace(clockAt("2026-12-01T12:00:00Z")),
    },
    (row) => {
      throw new Error(`A row cannot be read: ${row.itemId}`);
    },
  );
  const idsOf = async (person: string, of: EvidenceCounting) =>
    (await evidence.ofPerson(person as PersonId, year, of)).map(({ id }) => id).sort();
  return { asked, idsOf };
}

it("one person's page asks for that person's rows alone, once, and shows only what can still count", async () => {
  const { asked, idsOf } = older();
  expect(await idsOf("ann", counting())).toEqual(["m1 ann", "m2 ann"]);
  expect(await idsOf("ann", counting())).toEqual(["m1 ann", "m2 ann"]);
  expect(asked).toEqual(["fields/Person eq 'ann'"]);
});

it("a count of everybody asks by meeting from the second person on, and nothing for all after", async () => {
  const { asked, idsOf } = older();
  const ofAll = counting();
  for (const person of people) expect(await idsOf(person, ofAll)).toEqual([`m1 ${person}`, `m2 ${person}`]);
  const first = "fields/Person eq 'ann'";
  expect(asked).toEqual([first, "fields/Meeting eq 'm1'", "fields/Meeting eq 'm2'"]);
  expect(await idsOf("bo", counting())).toEqual(["m1 bo", "m2 bo"]);
  expect(asked).toHaveLength(3);
});

import { describe, expect, it } from "@jest/globals";
import { aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { civilDate } from "../../time/civil-date.ts";
import { buildDirectory } from "../directory.ts";
import type { PersonId } from "../person.ts";
import type { EntraUser } from "../ports.ts";
import type { Post } from "../post.ts";
import { columnsOf } from "./columns.ts";
import { schoolFinder } from "./find-school.ts";
import { personColumns } from "./person-columns.ts";
import { type PersonRow, type RefusedRow, readPersonRow } from "./person-row.ts";
import { planPeople } from "./plan-people.ts";

const schools = [
  aSchool({ urn: "100001", name: "Ubley Primary" }),
  aSchool({ urn: "100002", name: "Blagdon Primary" }),
];
const headings = ["Name", "Email", "School", "Role", "Start date", "End date"];
const account = (id: string, isGuest = false): EntraUser => ({ id: id as PersonId, name: "", isGuest });

/** What importing lines would do on 24 November 2026 over who stands. */
function planOf(
  lines: readonly string[],
  {
    people = [] as ReturnType<typeof aPerson>[],
    posts = [] as Post[],
    accounts = {} as Record<string, EntraUser>,
    everybody = false,
  } = {},
) {
  const columns = columnsOf({ row: 1, cells: headings }, personColumns);
  const read = lines.map((line, index) =>
    readPersonRow(
      { row: index + 2, cells: line.split("|").map((cell) => cell.trim()) },
      columns,
      schoolFinder(schools),
    ),
  );
  return planPeople({
    rows: read.filter((row): row is PersonRow => !("cells" in row)),
    refused: read.filter((row): row is RefusedRow => "cells" in row),
    directory: buildDirectory({ schools, people, posts }),
    accounts: new Map(Object.entries(accounts)),
    from: civilDate("2026-11-24"),
    everybody,
    saysEnds: true,
    emailHeading: "Email",
  });
}
const postsOf = (rows: ReturnType<typeof planOf>["added"]) =>
  rows.flatMap((row) => (row.subject === "post" ? [row.value] : []));

describe("importing people", () => {
  it("makes one person of three posts at two schools, whatever capitals the address has", () => {
    const { added, refused } = planOf(
      [
        "Asha Bell | Asha.Bell@trust.example | Ubley Primary   | SENDCo                       | 01/09/2024 |",
        "Asha Bell | asha.bell@trust.example | Blagdon Primary | Designated Safeguarding Lead | 01/09/2025 |",
        "Asha Bell | asha.bell@TRUST.example | Ubley Primary   | Maths Subject Leader         |            |",
      ],
      { accounts: { "asha.bell@trust.example": account("asha") } },
    );
    expect(refused).toEqual([]);
    expect(added.filter(({ subject }) => subject === "person").map(({ value }) => value)).toEqual([
      { id: "asha", name: "Asha Bell", email: "asha.bell@trust.example" },
    ]);
    expect(postsOf(added).map(({ school, role, startsOn }) => [school, role, startsOn])).toEqual([
      ["100001", "sendco", "2024-09-01"],
      ["100002", "dsl", "2025-09-01"],
      ["100001", "maths-lead", "2026-11-24"],
    ]);
  });

  it("says that somebody is a guest", () => {
    const { added } = planOf(["Ben Carr | ben@other.example | Ubley Primary | DSL | |"], {
      accounts: { "ben@other.example": account("ben", true) },
    });
    expect(added[0]?.notes).toEqual([{ code: "guest" }]);
  });

  it("refuses somebody without an account, by row and column", () => {
    const { refused } = planOf(["Ben Carr | ben@other.example | Ubley Primary | DSL | |"]);
    expect(refused).toEqual([
      { row: 2, column: "Email", read: "ben@other.example", wanted: { code: "account" } },
    ]);
  });

  it("asks for no account of somebody who had left before", () => {
    const { refused, kept, added } = planOf([
      "Ben Carr | ben@trust.example | Ubley Primary | DSL | 01/09/2020 | 31/08/2026",
    ]);
    expect({ refused, added }).toEqual({ refused: [], added: [] });
    expect(kept[0]?.notes).toEqual([{ code: "already-left" }]);
  });

  it("ends a leaver's post on the day that the file gives", () => {
    const people = [aPerson("ben", "Ben Carr")];
    const posts = [aPost("ben", "dsl", "100001")];
    const { changed } = planOf(
      ["Ben Carr | ben@trust.example | Ubley Primary | DSL | 01/09/2020 | 31/12/2026"],
      { people, posts },
    );
    expect(changed[0]?.changes).toEqual([{ field: "endsOn", from: undefined, to: "2026-12-31" }]);
  });

  it("gives somebody who returns a new post, and leaves the old one in the past", () => {
    const people = [aPerson("ben", "Ben Carr")];
    const posts = [aPost("ben", "dsl", "100001", { from: "2020-09-01", to: "2024-08-31" })];
    const { added, changed } = planOf(["Ben Carr | ben@trust.example | Ubley Primary | DSL | 01/09/2026 |"], {
      people,
      posts,
    });
    expect(changed).toEqual([]);
    expect(postsOf(added)).toEqual([
      {
        id: "ben 100001 dsl 2026-09-01",
        person: "ben",
        school: "100001",
        role: "dsl",
        startsOn: "2026-09-01",
      },
    ]);
    expect(added[0]?.notes).toEqual([{ code: "returns" }]);
  });

  it("follows a change of name and address to the same account", () => {
    const people = [{ ...aPerson("asha", "Asha Bell"), email: "asha.bell@trust.example" }];
    const posts = [aPost("asha", "sendco", "100001")];
    const { changed, added } = planOf(
      ["Asha Dunn | asha.dunn@trust.example | Ubley Primary | SENCO | 01/09/2020 |"],
      { people, posts, accounts: { "asha.dunn@trust.example": account("asha") } },
    );
    expect(added).toEqual([]);
    expect(changed[0]?.changes).toEqual([
      { field: "name", from: "Asha Bell", to: "Asha Dunn" },
      { field: "email", from: "asha.bell@trust.example", to: "asha.dunn@trust.example" },
    ]);
  });

  it("does not take a newcomer with a leaver's old address for the leaver", () => {
    const people = [{ ...aPerson("old", "Jane Smith"), email: "j.smith@trust.example" }];
    const posts = [aPost("old", "teacher", "100001", { to: "2025-08-31" })];
    const { added } = planOf(
      ["John Smith | j.smith@trust.example | Ubley Primary | Teacher | 01/09/2026 |"],
      {
        people,
        posts,
        accounts: { "j.smith@trust.example": account("new") },
      },
    );
    expect(added.map(({ value }) => ("id" in value ? value.id : ""))).toEqual([
      "new",
      "new 100001 teacher 2026-09-01",
    ]);
  });

  it("turns “Bell, Asha” round, and leaves a name as it stands that is only shouted", () => {
    const people = [aPerson("asha", "Asha Bell")];
    const { kept, changed } = planOf(
      ["BELL, Asha | asha@trust.example | Ubley Primary | SENDCO | 01/09/2020 |"],
      {
        people,
        posts: [aPost("asha", "sendco", "100001")],
      },
    );
    expect(changed).toEqual([]);
    expect(kept).toHaveLength(2);
  });
});

describe("a file that names everybody", () => {
  const staff = ["ann", "ben", "cat", "dan", "eve"];
  const people = staff.map((id) => aPerson(id, `${id} Staff`));
  const posts = staff.map((id) => aPost(id, "teacher", "100001"));
  const line = (id: string) => `${id} Staff | ${id}@trust.example | Ubley Primary | Teacher | 01/09/2020 |`;

  it("ends the posts that it leaves out, on the day before, and none at other schools", () => {
    const { ended, warnings } = planOf(["ann", "ben", "cat", "dan"].map(line), {
      people,
      posts: [...posts, aPost("eve", "teacher", "100002")],
      everybody: true,
    });
    expect(ended.map(({ value }) => value)).toEqual([
      { ...aPost("eve", "teacher", "100001"), endsOn: "2026-11-23" },
    ]);
    expect(warnings).toEqual([]);
  });

  it("warns when more than a quarter of a school's posts would end", () => {
    const { warnings } = planOf(["ann", "ben", "cat"].map(line), { people, posts, everybody: true });
    expect(warnings).toEqual([{ code: "many-posts-end", school: "Ubley Primary", ending: 2, of: 5 }]);
  });

  it("leaves alone who has not begun yet, and who has ended already", () => {
    const { ended } = planOf(["ann", "ben", "cat"].map(line), {
      people,
      posts: [
        ...posts.slice(0, 3),
        aPost("dan", "teacher", "100001", { from: "2027-01-04" }),
        aPost("eve", "teacher", "100001", { to: "2026-08-31" }),
      ],
      everybody: true,
    });
    expect(ended).toEqual([]);
  });

  it("ends nobody's post for a row that cannot be read (invariant 9)", () => {
    const { ended, refused, warnings } = planOf(
      [
        ...["ann", "ben", "cat", "dan"].map(line),
        "eve Staff | eve@trust.example | Ubley Primary | Teacher | 31/02/2020 |",
      ],
      { people, posts, everybody: true },
    );
    expect(refused.map(({ row, column }) => [row, column])).toEqual([[6, "Start date"]]);
    expect(ended).toEqual([]);
    expect(warnings).toEqual([{ code: "not-ended-for-refused", posts: 1 }]);
  });
});

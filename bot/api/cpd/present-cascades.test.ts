import { describe, expect, it } from "@jest/globals";
import {
  aCascade,
  aSession,
  invitations,
  people,
  posts,
  school,
  schools,
} from "../../../shared/domain/cpd/cascade/cascade.fixture.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { inMemoryPorts } from "../../../shared/testing/in-memory-ports.ts";
import { listCascades } from "../../../shared/usecases/cpd/cascade/list-cascades.ts";
import { readSessionCascade } from "../../../shared/usecases/cpd/cascade/read-session-cascade.ts";
import { cascadeTables } from "./export/cascade-tables.ts";
import { presentCascades, presentSessionCascade } from "./present-cascades.ts";

const central: Actor = { person: "cy" as PersonId, appRoles: ["Trust.Manage"] };
const { ubley, chew } = school;
const visit = {
  ...{ on: civilDate("2026-12-14"), line: "Seen in Year 3" },
  ...{ by: "cy" as PersonId, at: new Date("2026-12-14T15:00:00Z") },
};

/** The day after a session of SENDCOs was due: one school has done it and was visited, another only planned it. */
async function theDayAfter() {
  const ports = inMemoryPorts({
    now: "2026-12-19T09:00:00Z",
    ...{ schools, people, posts, invitations },
    meetings: [aSession({ title: "SENDCO: oracy" })],
    cascades: [
      aCascade(ubley, { visit }),
      aCascade(chew, {
        answer: {
          ...{ kind: "planned", on: civilDate("2026-12-15") },
          ...{ by: "fay" as PersonId, at: new Date("2026-12-02T09:00:00Z") },
        },
      }),
    ],
  });
  const directory = await ports.directory.current();
  const listed = await listCascades(ports, { actor: central });
  const read = await readSessionCascade(ports, { actor: central, meeting: aSession().id });
  if (!listed.ok || !read.ok) throw new Error("The central team sees it.");
  return { directory, listed: listed.value, read: read.value, today: civilDate("2026-12-19") };
}

describe("how far a session came, in words and tables", () => {
  it("says it in one sentence, what is late first, and of which schools nobody was there", async () => {
    const { directory, read, today } = await theDayAfter();
    const view = presentSessionCascade(read, { directory, today });
    expect(view.summary).toBe("1 of 4 schools have cascaded it, to 2 of 7 staff; 3 are overdue.");
    expect(view.schools.map((each) => [each.name, each.standingWords, each.presence])).toEqual([
      ["Chew", "Was planned for Tuesday 15 December, overdue", ""],
      [
        "Gordano",
        "Not begun, overdue",
        "Nobody of this school was invited to the session: the post stood empty.",
      ],
      ["Stanton", "Not begun, overdue", ""],
      ["Ubley", "Done on Wednesday 9 December, visited on Monday 14 December", ""],
    ]);
  });

  it("tells phases and hubs with their wholes", async () => {
    const { directory, listed } = await theDayAfter();
    const view = presentCascades(listed, { directory });
    expect(view.summary).toBe("Schools have cascaded 1 of 4 sessions they were asked to, to 2 of 7 staff.");
    expect(
      view.phases.map(({ name, reach }) => [name, reach.schools.words, reach.staff.words, reach.overdue]),
    ).toEqual([
      ["Primaries", "1 of 3", "2 of 6", 2],
      ["Secondaries", "0 of 1", "0 of 1", 1],
    ]);
    expect(view.hubs.map(({ name, reach }) => [name, reach.schools.words])).toEqual([["Gordano", "1 of 4"]]);
  });

  it("exports a line a school and session, dates as dates and shares as numbers, and no person's name", async () => {
    const { directory, listed } = await theDayAfter();
    const [bySchool, ...others] = cascadeTables(listed, presentCascades(listed, { directory }), directory);
    expect(others.map(({ name }) => name)).toEqual(["Sessions", "Phases", "Hubs"]);
    expect(bySchool.rows[3]).toEqual([
      ...["SENDCO: oracy", "2026-12-01", "2026-12-18", "Ubley", "100001", "Primary", "Gordano"],
      ...["Visited", undefined, "2026-12-09", 2, 3, 2 / 3],
      ...["Staff meeting; every teacher wrote one target anew.", "2026-12-14", "Seen in Year 3"],
    ]);
    expect(JSON.stringify(bySchool)).not.toMatch(/Uma|Fay|Ursula/);
  });
});

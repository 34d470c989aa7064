import { describe, it } from "@jest/globals";
import fc from "fast-check";
import { aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { addDays, civilDate } from "../time/civil-date.ts";
import { type Audience, isInAudience, resolveAudience } from "./audience.ts";
import { buildDirectory, type Directory } from "./directory.ts";
import type { PersonId } from "./person.ts";
import { isHeldOn } from "./post.ts";
import { type HubName, phases, type SchoolUrn } from "./school.ts";

const on = civilDate("2026-11-24");
const urns = ["s1", "s2", "s3", "s4"] as SchoolUrn[];
const ids = ["p1", "p2", "p3", "p4", "p5", "p6"] as PersonId[];
const hubs = ["Gordano", "Nailsea"] as HubName[];
const roles = ["headteacher", "sendco", "dsl", "teacher"] as const;

const post = fc
  .record({
    person: fc.constantFrom(...ids),
    role: fc.constantFrom(...roles),
    school: fc.constantFrom(...urns),
    begins: fc.integer({ min: -30, max: 3 }),
    lasts: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  })
  .map(({ person, role, school, begins, lasts }) => {
    const from = addDays(on, begins);
    return aPost(person, role, school, {
      from,
      ...(lasts === undefined ? {} : { to: addDays(from, lasts) }),
    });
  });

const directories: fc.Arbitrary<Directory> = fc
  .record({
    places: fc.tuple(...urns.map(() => fc.tuple(fc.constantFrom(...phases), fc.constantFrom(...hubs)))),
    posts: fc.array(post, { maxLength: 12 }),
  })
  .map(({ places, posts }) =>
    buildDirectory({
      schools: urns.map((urn, index) => {
        const [phase, hub] = places[index] ?? ["primary", "Gordano" as HubName];
        return aSchool({ urn, phase, hub });
      }),
      people: ids.map((id) => aPerson(id)),
      posts,
    }),
  );

const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const audiences: fc.Arbitrary<Audience> = fc.record({
  allStaff: fc.boolean(),
  roles: some(roles),
  phases: some(phases),
  hubs: some(hubs),
  schools: some(urns),
  people: some(["left" as PersonId, ...ids]),
  except: fc.record({ schools: some(urns), people: some(ids) }),
});

const law = (holds: (audience: Audience, directory: Directory) => boolean) =>
  fc.assert(fc.property(audiences, directories, holds), { numRuns: 300 });
const reached = (audience: Audience, directory: Directory) => resolveAudience(audience, directory, on);
const within = (inner: readonly PersonId[], outer: readonly PersonId[]) =>
  inner.every((person) => outer.includes(person));

describe("laws of audiences", () => {
  it("a person excepted is never reached", () => {
    law((audience, directory) =>
      reached(audience, directory).every((person) => !audience.except.people.includes(person)),
    );
  });

  it("nobody is reached through posts at excepted schools alone", () => {
    law((audience, directory) =>
      reached({ ...audience, people: [] }, directory).every((person) =>
        directory
          .postsOf(person)
          .some((held) => isHeldOn(held, on) && !audience.except.schools.includes(held.school)),
      ),
    );
  });

  it("adding a role never loses anybody", () => {
    law((audience, directory) =>
      roles.every((role) =>
        within(
          reached(audience, directory),
          reached({ ...audience, roles: [...audience.roles, role] }, directory),
        ),
      ),
    );
  });

  it("asking for all staff never loses anybody", () => {
    law((audience, directory) =>
      within(reached(audience, directory), reached({ ...audience, allStaff: true }, directory)),
    );
  });

  it("narrowing by phase, hub or school never gains anybody", () => {
    law((audience, directory) => {
      const wide = reached({ ...audience, phases: [], hubs: [], schools: [] }, directory);
      return (["phases", "hubs", "schools"] as const).every((field) => {
        const narrowed = reached(
          { ...audience, phases: [], hubs: [], schools: [], [field]: audience[field] },
          directory,
        );
        return within(narrowed, wide) && within(reached(audience, directory), narrowed);
      });
    });
  });

  it("excepting more never gains anybody", () => {
    law((audience, directory) =>
      within(
        reached({ ...audience, except: { schools: urns, people: audience.except.people } }, directory),
        reached(audience, directory),
      ),
    );
  });

  it("asking about one person and listing everyone agree", () => {
    law((audience, directory) => {
      const listed = reached(audience, directory);
      return [...ids, "left" as PersonId].every(
        (person) => isInAudience(audience, person, directory, on) === listed.includes(person),
      );
    });
  });

  it("everyone is listed once, in order of id", () => {
    law((audience, directory) => {
      const listed = reached(audience, directory);
      return listed.every((person, index) => index === 0 || (listed[index - 1] ?? "") < person);
    });
  });
});

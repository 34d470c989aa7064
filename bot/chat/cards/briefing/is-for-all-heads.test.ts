import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import type { HubName, SchoolUrn } from "../../../../shared/domain/directory/school.ts";
import { anAudience } from "../../../../shared/testing/builders.ts";
import { isForAllHeads } from "./is-for-all-heads.ts";

const school = "1" as SchoolUrn;
const person = "p" as PersonId;

describe("what every head may read in the heads' channel", () => {
  it.each([
    ["heads", { roles: ["headteacher"] }, true],
    ["heads and DSLs", { roles: ["headteacher", "dsl"] }, true],
    ["all staff", { allStaff: true }, true],
    ["heads and one more by name", { roles: ["headteacher"], people: [person] }, true],
    ["SENDCOs", { roles: ["sendco"] }, false],
    ["heads of primaries", { roles: ["headteacher"], phases: ["primary"] }, false],
    ["heads of one hub", { roles: ["headteacher"], hubs: ["Gordano" as HubName] }, false],
    ["heads of named schools", { roles: ["headteacher"], schools: [school] }, false],
    ["heads, but one school", { roles: ["headteacher"], except: { schools: [school], people: [] } }, false],
    ["heads, but one person", { roles: ["headteacher"], except: { schools: [], people: [person] } }, false],
    ["one person by name", { people: [person] }, false],
    ["nobody", {}, false],
  ] as const)("%s: %o is %s", (_name, changes, expected) => {
    expect(isForAllHeads(anAudience(changes))).toBe(expected);
  });
});

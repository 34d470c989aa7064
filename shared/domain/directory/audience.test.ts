import { describe, expect, it } from "@jest/globals";
import { anAudience, aPerson, aPost, aSchool } from "../../testing/builders.ts";
import { civilDate } from "../time/civil-date.ts";
import { type Audience, isInAudience, resolveAudience } from "./audience.ts";
import { buildDirectory } from "./directory.ts";
import type { PersonId } from "./person.ts";
import type { HubName, SchoolUrn } from "./school.ts";

const directory = buildDirectory({
  schools: [
    aSchool({ urn: "ubley" }),
    aSchool({ urn: "flax-bourton", hub: "Nailsea" as HubName }),
    aSchool({ urn: "gordano", phase: "secondary" }),
  ],
  people: ["asha", "ben", "carys", "dev", "esme", "finn"].map((id) => aPerson(id)),
  posts: [
    aPost("asha", "headteacher", "ubley"),
    aPost("asha", "dsl", "ubley"),
    aPost("ben", "headteacher", "flax-bourton"),
    aPost("carys", "headteacher", "gordano"),
    aPost("dev", "sendco", "ubley"),
    aPost("dev", "sendco", "gordano"),
    aPost("finn", "headteacher", "ubley", { from: "2027-01-01" }),
    aPost("esme", "headteacher", "flax-bourton", { to: "2026-07-31" }),
  ],
});
const on = civilDate("2026-11-24");
const heads: Partial<Audience> = { roles: ["headteacher"] };
const schools = (...urns: string[]) => urns as SchoolUrn[];
const people = (...ids: string[]) => ids as PersonId[];

describe("whom an audience reaches", () => {
  it.each<[string, Partial<Audience>, string[]]>([
    ["nobody, when nothing is chosen", {}, []],
    ["every head", heads, ["asha", "ben", "carys"]],
    [
      "holders of any of several roles, each once",
      { roles: ["headteacher", "dsl"] },
      ["asha", "ben", "carys"],
    ],
    ["heads of primary schools", { ...heads, phases: ["primary"] }, ["asha", "ben"]],
    ["heads in one hub", { ...heads, hubs: ["Nailsea" as HubName] }, ["ben"]],
    ["heads of named schools", { ...heads, schools: schools("gordano", "ubley") }, ["asha", "carys"]],
    ["both phases, which is all", { ...heads, phases: ["primary", "secondary"] }, ["asha", "ben", "carys"]],
    ["all staff", { allStaff: true }, ["asha", "ben", "carys", "dev"]],
    ["all staff of a school", { allStaff: true, schools: schools("ubley") }, ["asha", "dev"]],
    ["people by name alone", { people: people("esme", "dev") }, ["dev", "esme"]],
    ["a role and people by name", { ...heads, people: people("dev") }, ["asha", "ben", "carys", "dev"]],
    [
      "heads, except one person",
      { ...heads, except: { schools: [], people: people("ben") } },
      ["asha", "carys"],
    ],
    [
      "heads, except those of one school",
      { ...heads, except: { schools: schools("ubley"), people: [] } },
      ["ben", "carys"],
    ],
    [
      "somebody with a post elsewhere, when one of their schools is excepted",
      { roles: ["sendco"], except: { schools: schools("ubley"), people: [] } },
      ["dev"],
    ],
    [
      "nobody named and excepted at once",
      { people: people("dev"), except: { schools: [], people: people("dev") } },
      [],
    ],
    ["nobody who has left the trust, though named", { people: people("gone") }, []],
  ])("%s", (_name, changes, expected) => {
    const audience = anAudience(changes);
    expect(resolveAudience(audience, directory, on)).toEqual(expected);
    const everyone = people("asha", "ben", "carys", "dev", "esme", "finn", "gone");
    expect(everyone.filter((person) => isInAudience(audience, person, directory, on))).toEqual(expected);
  });

  it.each([
    ["somebody's last day in post counts", "2026-07-31", ["asha", "ben", "carys", "esme"]],
    ["the day after does not", "2026-08-01", ["asha", "ben", "carys"]],
    ["a post yet to begin does not count", "2026-12-31", ["asha", "ben", "carys"]],
    ["its first day does", "2027-01-01", ["asha", "ben", "carys", "finn"]],
  ])("%s", (_name, date, expected) => {
    expect(resolveAudience(anAudience(heads), directory, civilDate(date))).toEqual(expected);
  });
});

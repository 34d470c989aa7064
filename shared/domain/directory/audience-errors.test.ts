import { expect, it } from "@jest/globals";
import { anAudience, aPerson, aSchool } from "../../testing/builders.ts";
import { unknownInAudience } from "./audience-errors.ts";
import { buildDirectory } from "./directory.ts";
import type { PersonId } from "./person.ts";
import type { HubName, SchoolUrn } from "./school.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "ubley" })],
  people: [aPerson("asha")],
  posts: [],
});

it("names every hub, school and person that the trust does not know, each in its place (invariant 9)", () => {
  const audience = anAudience({
    hubs: ["Gordano", "Nowhere"] as HubName[],
    schools: ["ubley", "atlantis"] as SchoolUrn[],
    people: ["nobody", "asha"] as PersonId[],
    except: { schools: ["lyonesse"] as SchoolUrn[], people: ["asha", "no-one"] as PersonId[] },
  });
  expect(unknownInAudience(audience, directory, "/audience")).toEqual([
    { pointer: "/audience/hubs/1", code: "unknown-hub" },
    { pointer: "/audience/schools/1", code: "unknown-school" },
    { pointer: "/audience/people/0", code: "unknown-person" },
    { pointer: "/audience/except/schools/0", code: "unknown-school" },
    { pointer: "/audience/except/people/1", code: "unknown-person" },
  ]);
});

it("finds nothing wrong with an audience of people and schools it knows", () => {
  const audience = anAudience({ schools: ["ubley"] as SchoolUrn[], people: ["asha"] as PersonId[] });
  expect(unknownInAudience(audience, directory, "/audience")).toEqual([]);
});

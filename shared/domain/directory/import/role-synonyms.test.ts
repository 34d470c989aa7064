import { describe, expect, it } from "@jest/globals";
import { nearestRole, readRoles } from "./role-synonyms.ts";

describe("a job title", () => {
  it.each([
    ["SENDCo", ["sendco"]],
    ["SENCO", ["sendco"]],
    ["S.E.N.Co.", ["sendco"]],
    ["SEND Co-ordinator", ["sendco"]],
    ["Inclusion Manager", ["sendco"]],
    ["Designated Safeguarding Lead", ["dsl"]],
    ["Dep. DSL", ["deputy-dsl"]],
    ["Deputy Designated Safeguarding Lead", ["deputy-dsl"]],
    ["Head of School", ["headteacher"]],
    ["Head Teacher", ["headteacher"]],
    ["Executive Headteacher", ["headteacher"]],
    ["Maths Subject Leader", ["maths-lead"]],
    ["Mathematics Co-ordinator", ["maths-lead"]],
    ["Head of English", ["english-lead"]],
    ["Phonics & Early Reading Lead", ["reading-lead"]],
    ["EYFS Lead", ["early-years-lead"]],
    ["School Business Manager", ["business-manager"]],
    ["Clerk to the Governors", ["governance-clerk"]],
    ["ECT1", ["ect"]],
    ["Teacher of Geography", ["teacher"]],
    ["Class Teacher (Year 4)", ["teacher"]],
    ["Year 4 Teacher", ["teacher"]],
    ["HLTA", ["teaching-assistant"]],
    ["Class Teacher; SENCO", ["teacher", "sendco"]],
    ["Headteacher / DSL", ["headteacher", "dsl"]],
    ["SENDCo and Deputy DSL", ["sendco", "deputy-dsl"]],
  ])("%s is read as %j", (title, expected) => {
    expect(readRoles(title)).toEqual(expected);
  });

  it.each(["Midday Supervisor", "Cook", "", "Headteacher's PA", "Teacher and Cook"])(
    "that is no post of Beacon's is not guessed at: “%s”",
    (title) => {
      expect(readRoles(title)).toBeUndefined();
    },
  );

  it("that is nearly one is offered it", () => {
    expect(nearestRole("Safegaurding Lead")).toBe("dsl");
  });
});

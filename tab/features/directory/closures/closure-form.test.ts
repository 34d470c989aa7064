import { describe, expect, it } from "@jest/globals";
import { emptyClosureForm, fromClosureForm, withChange } from "./closure-form.ts";

describe("the form of some days", () => {
  it("names them as schools do, and leaves a name alone that somebody wrote", () => {
    const assessment = withChange(emptyClosureForm, { kind: "assessment" });
    expect(assessment.name).toBe("Assessment week");
    const sats = withChange(assessment, { name: "SATs week" });
    expect(withChange(sats, { kind: "school-holiday" }).name).toBe("SATs week");
  });

  it("lets a single day end where it begins, and a longer time alone", () => {
    const day = withChange(emptyClosureForm, { from: "2027-01-04" });
    expect(day.to).toBe("2027-01-04");
    expect(withChange(day, { from: "2027-01-05" }).to).toBe("2027-01-05");
    const week = withChange(day, { to: "2027-01-08" });
    expect(withChange(week, { from: "2027-01-05" }).to).toBe("2027-01-08");
    expect(withChange(week, { from: "2027-02-01" }).to).toBe("2027-02-01");
  });

  it("forgets authority and phase once it is for one school", () => {
    const secondary = withChange(emptyClosureForm, { phase: "secondary", localAuthority: "Kent" });
    expect(fromClosureForm(withChange(secondary, { school: "1" }))).toEqual({
      kind: "inset",
      name: "INSET day",
      from: "",
      to: "",
      school: "1",
    });
  });
});

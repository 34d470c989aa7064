import { describe, expect, it } from "@jest/globals";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { emptyItemForm, fromItemForm, toItemForm } from "./item-form.ts";

const item: EditorItem = {
  id: "i1",
  edition: "2026-11-24",
  version: "v1",
  title: "Cover for the DSL day",
  what: "Tell us who covers.",
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
  action: { text: "Return the form", dueOn: civilDate("2026-11-27") },
  links: [],
  owner: "p1",
  ownerName: "Jo Hill",
  reach: { people: 30, sentence: "30 people: headteachers" },
};

describe("the form of an item", () => {
  it("sends what it was given when nobody typed", () => {
    expect(fromItemForm(toItemForm(item))).toEqual({
      title: "Cover for the DSL day",
      what: "Tell us who covers.",
      why: "",
      audience: item.audience,
      section: "know",
      action: { text: "Return the form", dueOn: "2026-11-27", answeredBy: "everybody" },
      links: [],
      owner: "p1",
    });
  });

  it("keeps the words of an action that is switched off, and does not send them", () => {
    const form = { ...toItemForm(item), asksForAction: false };
    expect(form.action.text).toBe("Return the form");
    expect(fromItemForm(form).action).toBeUndefined();
  });

  it("sends an action without a deadline when none is given", () => {
    const form = { ...emptyItemForm, asksForAction: true, action: { text: "Reply", dueOn: "" } };
    expect(fromItemForm(form).action).toEqual({ text: "Reply", answeredBy: "everybody" });
  });

  it("asks one answer of a school where heads are asked, unless somebody chose otherwise", () => {
    const form = { ...emptyItemForm, asksForAction: true, audience: item.audience };
    expect(fromItemForm(form).action).toMatchObject({ answeredBy: "school" });
    const chosen = { ...form, action: { ...form.action, answeredBy: "everybody" as const } };
    expect(fromItemForm(chosen).action).toMatchObject({ answeredBy: "everybody" });
  });
});

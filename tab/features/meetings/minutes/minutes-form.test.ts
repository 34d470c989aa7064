import { expect, it } from "@jest/globals";
import { fromMinutesForm, toMinutesForm } from "./minutes-form.ts";

const minutes = {
  text: "Welcome",
  agreed: ["Meet in March", "Share the audit"],
  actions: [{ id: "a1", text: "Send the audit", owner: { id: "ada", name: "Ada" }, done: false, mine: true }],
};

it("minutes read into the form and written again are the same", () => {
  expect(fromMinutesForm(toMinutesForm(minutes))).toEqual({
    text: "Welcome",
    agreed: ["Meet in March", "Share the audit"],
    actions: [{ id: "a1", text: "Send the audit", owner: "ada", done: false }],
  });
});

it("empty lines under what was agreed are no agreement", () => {
  expect(fromMinutesForm({ text: "", agreed: " Meet in March \n\n", actions: [] }).agreed).toEqual([
    "Meet in March",
  ]);
});

it("an action without an owner goes to the server, which says so at its place", () => {
  const form = { text: "", agreed: "", actions: [{ id: "a1", text: "Send", dueOn: "", done: false }] };
  expect(fromMinutesForm(form).actions).toEqual([{ id: "a1", text: "Send", owner: "", done: false }]);
});

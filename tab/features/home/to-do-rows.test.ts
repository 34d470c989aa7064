import { describe, expect, it } from "@jest/globals";
import { allToDo, type ToDo, toDoRows } from "./to-do-rows.ts";

const form: ToDo = {
  item: "i1",
  edition: "2026-11-24",
  text: "Return the form",
  title: "Cover",
  overdue: false,
};
const survey: ToDo = { item: "i2", edition: "2026-11-24", text: "Answer", title: "Survey", overdue: false };
const census: ToDo = { item: "i3", edition: "2026-11-17", text: "Check", title: "Census", overdue: false };

const shown = (rows: ReturnType<typeof toDoRows>) => rows.map(({ item, done }) => [item, done]);

describe("the list of what is to do", () => {
  it("keeps what was ticked in its place when the server no longer lists it", () => {
    const ticked = new Map([["i2", { row: survey, place: 1, done: true }]]);
    expect(shown(toDoRows([form, census], ticked))).toEqual([
      ["i1", false],
      ["i2", true],
      ["i3", false],
    ]);
  });

  it("shows a tick before the server has heard of it", () => {
    const ticked = new Map([["i1", { row: form, place: 0, done: true }]]);
    expect(shown(toDoRows([form], ticked))).toEqual([["i1", true]]);
  });

  it("shows an undone row once, open, when the server lists it again", () => {
    const ticked = new Map([["i1", { row: form, place: 0, done: false }]]);
    expect(shown(toDoRows([form, survey], ticked))).toEqual([
      ["i1", false],
      ["i2", false],
    ]);
  });

  it("keeps the order of several rows ticked one after another", () => {
    const ticked = new Map([
      ["i3", { row: census, place: 2, done: true }],
      ["i1", { row: form, place: 0, done: true }],
    ]);
    expect(shown(toDoRows([survey], ticked))).toEqual([
      ["i1", true],
      ["i2", false],
      ["i3", true],
    ]);
  });
});

it("what was taken on at meetings and what a school is to carry on stand among what briefings ask, by their deadlines", () => {
  const minuted = { id: "a1", meeting: "m1", title: "DSL network", text: "Send the audit", overdue: false };
  const all = allToDo({
    toDo: [{ ...census, dueOn: "2026-11-27" }, form],
    meetingActions: [{ ...minuted, dueOn: "2026-11-26" }],
    cascades: [
      {
        ...{ meeting: "m2", school: "100001", title: "SENDCO: oracy", schoolName: "Ubley" },
        ...{ dueOn: "2026-11-25", overdue: false },
      },
    ],
  });
  const words = all.map((row) => ("text" in row ? row.text : row.title));
  expect(words).toEqual(["SENDCO: oracy", "Send the audit", "Check", "Return the form"]);
});

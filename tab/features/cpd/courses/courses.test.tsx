import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./CoursePages.tsx"; // Loaded beforehand, so that opening them lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { Courses, KeptCourse } from "../../../../shared/contract/cpd/course.schema.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const listed = (id: string, more: Partial<Courses["courses"][number]> = {}): Courses["courses"][number] => ({
  ...{ id, version: `"${id},1"`, title: `Course ${id}`, kind: "statutory", kindWords: "Statutory" },
  ...{
    isMandatory: true,
    isOptional: false,
    forWhom: "Mandatory for DSLs.",
    when: "Due by 12 February; once.",
  },
  ...{ how: "By a certificate from elsewhere.", isThisYear: true, isRetired: false },
  ...more,
});
const courses: Courses = {
  year: "2026-27",
  courses: [
    listed("dsl", { title: "DSL training" }),
    listed("maths", { title: "Fluency", kind: "subject", isMandatory: false, isOptional: true }),
    listed("old", { title: "Old course", isRetired: true, isThisYear: false }),
  ],
  meetings: [
    { id: "m1", title: "DSL network", startsAt: "2027-01-12T14:00:00.000Z", status: "scheduled" },
    { id: "m2", title: "Maths network", startsAt: "2027-01-19T14:00:00.000Z", status: "draft" },
  ],
};
const kept: KeptCourse = {
  id: "dsl",
  version: '"dsl,1"',
  isRetired: false,
  course: {
    ...{ title: "DSL training", about: "Two days.", kind: "statutory", priorities: ["Safety"] },
    offered: { from: "2026-27" },
    mandatoryFor: { ...noAudience, roles: ["dsl"] },
    optionalFor: noAudience,
    renewal: { kind: "months", months: 24 },
    ...{ dueBy: "02-12", graceDays: 60, ways: [{ kind: "certificate" }], meetings: [] },
  },
};
const surroundings = {
  "GET /api/home": answering(aHome({ me: { ...gwen, isCentralTeam: true } })),
  "GET /api/cpd/courses": answering(courses),
  "GET /api/cpd/courses/dsl": answering(kept),
  "GET /api/directory/schools": answering({ schools: [] }),
  "POST /api/directory/audience": answering({
    people: 41,
    schools: 30,
    sentence: "41 people: DSLs",
    sample: [],
  }),
  "POST /api/cpd/courses/assessment": answering({
    ...{ asked: 41, stranded: 3 },
    sentences: [
      { isWarning: false, text: "Asks 41 people." },
      { isWarning: true, text: "3 of 41 cannot meet it by their date because too few sessions are left." },
    ],
  }),
};
const open = (at: string, more: Parameters<typeof fakeApi>[0] = {}) => {
  sessionStorage.clear();
  const api = fakeApi({ ...surroundings, ...more });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};

describe("the offer of courses", () => {
  it("is found by words, kind and who must or may, and told apart without colour", async () => {
    const { container } = open("/cpd/courses");
    expect(await screen.findByRole("link", { name: "DSL training" })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Optional (1)" }));
    expect(screen.queryByRole("link", { name: "DSL training" })).toBeNull();
    expect(screen.getByRole("link", { name: "Fluency" })).toBeTruthy();
    await userEvent.type(screen.getByRole("searchbox", { name: "Search courses" }), "zebra");
    expect(screen.getByText("No course is like that.")).toBeTruthy();
  });

  it("loses a course that is retired, and gets it back by Undo", async () => {
    const line = "PUT /api/cpd/courses/dsl/retired";
    const { api } = open("/cpd/courses", {
      [line]: answering({ ...kept, version: '"dsl,2"', isRetired: true }),
    });
    await userEvent.click(await screen.findByRole("button", { name: "Retire: DSL training" }));
    expect(await screen.findByText("“DSL training” asks nobody any more.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    const sent = api.asked.filter((each) => each.line === line);
    expect(sent.map(({ body, headers }) => [body, headers.get("If-Match")])).toEqual([
      [{ retired: true }, '"dsl,1"'],
      [{ retired: false }, '"dsl,2"'],
    ]);
  });
});

describe("a course in its form", () => {
  const retitle = async (title: string) => {
    const field = await screen.findByRole("textbox", { name: "Title" });
    await userEvent.clear(field);
    await userEvent.type(field, title);
  };

  it("shows what it brings about before it is saved, and sends the whole course over what was read", async () => {
    const { api, container } = open("/cpd/courses/dsl", { "PUT /api/cpd/courses/dsl": answering(kept) });
    expect(await screen.findByText("Asks 41 people.")).toBeTruthy();
    expect(screen.getByText(/3 of 41 cannot meet it/)).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "Some of its meetings" }));
    await userEvent.click(
      screen.getByRole("checkbox", { name: "Tuesday 12 January 2027, 2pm · DSL network" }),
    );
    expect(await accessibilityFaults(container)).toEqual([]);
    await retitle("DSL renewal");
    await userEvent.click(screen.getByRole("button", { name: "Save course" }));
    await screen.findByRole("heading", { level: 1, name: "Courses" });
    const put = api.asked.find(({ line }) => line.startsWith("PUT"));
    expect(put?.headers.get("If-Match")).toBe('"dsl,1"');
    expect(put?.body).toEqual({
      ...kept.course,
      title: "DSL renewal",
      ways: [{ kind: "meetings", needed: 2 }, { kind: "certificate" }],
      meetings: ["m1"],
    });
  });

  it("asks nobody to choose for whom it is optional", async () => {
    const none = { people: 0, schools: 0, sentence: "Nobody yet: choose who it is for", sample: [] };
    open("/cpd/courses/dsl", { "POST /api/directory/audience": answering(none) });
    const part = async (name: string) => within(await screen.findByRole("group", { name }));
    expect(await (await part("Optional for")).findByText("Nobody")).toBeTruthy();
    expect((await part("Mandatory for")).getByText("Nobody yet: choose who it is for")).toBeTruthy();
  });

  it("invariant 9: names the field that is wrong and keeps what was typed, also on another page", async () => {
    const errors = [{ pointer: "/title", code: "too-long" }];
    const { unmount } = open("/cpd/courses/dsl", {
      "PUT /api/cpd/courses/dsl": refusing("course.invalid", { errors }),
    });
    await retitle("Long");
    await userEvent.click(screen.getByRole("button", { name: "Save course" }));
    expect(await screen.findByText("This is too long. Shorten it.")).toBeTruthy();
    unmount();
    openTab({ at: "/cpd/courses/dsl", fetch: fakeApi(surroundings).fetch });
    expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Title" })).value).toBe("Long");
    expect(screen.getByText("Not saved yet")).toBeTruthy();
  });

  it("invariant 3: shows both versions when somebody saved first, and saves the chosen over theirs", async () => {
    const theirs = { ...kept, version: '"dsl,2"', course: { ...kept.course, about: "Theirs." } };
    let puts = 0;
    const { api, container } = open("/cpd/courses/dsl", {
      "PUT /api/cpd/courses/dsl": () =>
        ++puts === 1 ? refusing("course.changed", { current: theirs }) : answering(theirs),
    });
    await retitle("Mine");
    await userEvent.click(screen.getByRole("button", { name: "Save course" }));
    const race = within(await screen.findByRole("region", { name: "Two versions of this course" }));
    expect(race.getByText("Theirs.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(race.getByRole("button", { name: "Save again" }));
    await screen.findByRole("heading", { level: 1, name: "Courses" });
    const [, second] = api.asked.filter(({ line }) => line === "PUT /api/cpd/courses/dsl");
    expect(second?.headers.get("If-Match")).toBe('"dsl,2"');
    expect(second?.body).toMatchObject({ title: "Mine", about: "Theirs." });
  });
});

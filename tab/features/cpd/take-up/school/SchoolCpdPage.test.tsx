import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./SchoolCpdPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { SchoolCpd } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { accessibilityFaults } from "../../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../../testing/contract-examples.ts";
import { answering, answeringFile, fakeApi, refusing } from "../../../../testing/fake-api.ts";
import { openTab } from "../../../../testing/open-tab.tsx";
import { onALaptop, onAPhone } from "../../../../testing/screen-width.ts";

const portion = (count: number, of: number) => ({ count, of, words: `${count} of ${of}` });
const head = (id: string, title: string, dueOn: string) => ({
  ...{ id, title, kind: "statutory" as const, kindWords: "Statutory", dueOn },
});
const cpd: SchoolCpd = {
  year: "2026-27",
  school: { urn: "1", name: "Flax Bourton Church of England Primary School" },
  summary: "1 of 2 staff has something overdue.",
  courses: [
    {
      ...head("prevent", "Prevent duty", "2026-11-13"),
      counts: { done: portion(1, 2), overdue: 1, impossible: 0, exempt: 0, optional: portion(0, 0) },
    },
    {
      ...head("maths", "Mixed-age maths", "2027-07-16"),
      counts: { done: portion(0, 0), overdue: 0, impossible: 0, exempt: 0, optional: portion(0, 1) },
    },
  ],
  people: [
    {
      ...{ id: "ann", name: "Ann Lee", posts: "DSL and SENDCO", summary: "1 course to do, overdue" },
      ...{ overdue: 1, meetings: portion(1, 2) },
      cells: [
        { course: "prevent", standing: "overdue", words: "Was due Friday 13 November" },
        { course: "maths", standing: "offered", words: "May take part" },
      ],
    },
    {
      ...{ id: "bob", name: "Bob Ray", posts: "Teacher", summary: "Owes nothing" },
      ...{ overdue: 0, meetings: portion(0, 0) },
      cells: [{ course: "prevent", standing: "met", words: "Done Saturday 3 October" }],
    },
  ],
};
const around = {
  "GET /api/home": answering(aHome()),
  "GET /api/cpd/certificates": answering({ certificates: [] }),
  "GET /api/cpd/schools/1": answering(cpd),
};
const open = (at: string, more: Parameters<typeof fakeApi>[0] = {}) => {
  const api = fakeApi({ ...around, ...more });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};

beforeEach(onALaptop);

describe("a school's CPD as its head sees it", () => {
  it("stands in the navigation of CPD, people down and courses across, who is overdue first", async () => {
    const { container } = open("/cpd/schools/1");
    await screen.findByText("2026-27. 1 of 2 staff has something overdue.");
    const mine = screen.getByRole("link", { name: "My school" });
    expect([mine.getAttribute("href"), mine.getAttribute("aria-current")]).toEqual([
      "/cpd/schools/1",
      "page",
    ]);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => Array.from(row.children, (cell) => cell.textContent))).toEqual([
      ["Staff", "Prevent duty1 of 2 doneDue Friday 13 November", "Mixed-age mathsOptional"],
      [
        "Ann LeeDSL and SENDCO1 course to do, overdue1 of 2 mandatory meetings attended",
        "Was due Friday 13 November",
        "May take part",
      ],
      ["Bob RayTeacherOwes nothing", "Done Saturday 3 October", ""],
    ]);
    expect(screen.getByRole("link", { name: "Ann Lee" }).getAttribute("href")).toBe("/cpd/people/ann");
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("shows only who has something overdue or still to do, and keeps that in the address", async () => {
    open("/cpd/schools/1");
    await userEvent.click(await screen.findByRole("button", { name: "Overdue (1)" }));
    expect(screen.queryByText("Bob Ray")).toBeNull();
    expect(window.location.search).toBe("?show=overdue");
    await userEvent.click(screen.getByRole("button", { name: "Overdue (1)" }));
    expect(screen.getByText("Bob Ray")).toBeTruthy();
  });

  it("opens each course into the names behind its figures; the optional is never missed", async () => {
    const { container } = open("/cpd/schools/1?by=course");
    const list = await screen.findByRole("list", { name: "Courses" });
    expect(within(list).getByText("1 of 2 done, 1 overdue")).toBeTruthy();
    expect(within(list).getByText("Optional: 0 of 1")).toBeTruthy();
    await userEvent.click(within(list).getByText("Prevent duty"));
    const overdue = within(list).getByRole("region", { name: "Overdue" });
    expect(within(overdue).getByRole("link").textContent).toBe("Ann Lee");
    expect(within(within(list).getByRole("region", { name: "Done" })).getByRole("link").textContent).toBe(
      "Bob Ray",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("on a phone names what each still has to do and folds the rest away", async () => {
    onAPhone();
    const { container } = open("/cpd/schools/1");
    const staff = await screen.findByRole("list", { name: "Staff" });
    const ann = within(staff).getByText("Ann Lee").closest("li") as HTMLElement;
    expect(within(ann).getByText("Was due Friday 13 November")).toBeTruthy();
    expect(within(ann).getByText("May take part").closest("details")?.open).toBe(false);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("lets the head of several schools go from one to the other", async () => {
    const me = { ...gwen, headOf: [...gwen.headOf, { urn: "2", name: "Wraxall Primary" }] };
    const school = { urn: "2", name: "Wraxall Primary" };
    open("/cpd/schools/1", {
      "GET /api/home": answering(aHome({ me })),
      "GET /api/cpd/schools/2": answering({ ...cpd, school, people: [] }),
    });
    await screen.findByText("Ann Lee");
    await userEvent.selectOptions(screen.getByLabelText("School"), "Wraxall Primary");
    await screen.findByRole("heading", { level: 1, name: "Wraxall Primary" });
    expect(screen.getByText("Nobody holds a post here.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "My schools" })).toBeTruthy();
  });

  it("lets the head remind one, or everybody overdue with a course, and shows it in both views", async () => {
    const reminded = { canRemind: false, last: "Reminded today at 9:14am" };
    const people = cpd.people.map((person) =>
      person.id === "ann" ? { ...person, reminder: { canRemind: true } } : person,
    );
    const { api, container } = open("/cpd/schools/1?by=course", {
      "GET /api/cpd/schools/1": answering({ ...cpd, people }),
      "POST /api/cpd/schools/1/reminders": answering({
        sentence: "1 person reminded.",
        people: [{ id: "ann", reminder: reminded }],
      }),
    });
    await userEvent.click(await screen.findByText("Prevent duty"));
    await userEvent.click(screen.getByRole("button", { name: "Remind all overdue (1) in Prevent duty" }));
    expect(await screen.findByText("1 person reminded.")).toBeTruthy();
    expect(api.asked.at(-1)?.body).toEqual({ course: "prevent" });
    await userEvent.click(screen.getByRole("tab", { name: "By person" }));
    const ann = screen.getByRole("link", { name: "Ann Lee" }).closest("th") as HTMLElement;
    expect(within(ann).getByRole("status").textContent).toBe("Ann Lee: Reminded today at 9:14am");
    expect(screen.getAllByRole("button", { name: /^Remind / })).toHaveLength(1);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("is exported as a workbook and as CSV under the school's name", async () => {
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save() {
      saved.push(this.download);
    };
    URL.createObjectURL = () => "blob:made";
    URL.revokeObjectURL = () => {};
    open("/cpd/schools/1", {
      "GET /api/cpd/schools/1/export/xlsx": answeringFile("PK", "application/zip"),
      "GET /api/cpd/schools/1/export/csv": answeringFile("Name", "text/csv"),
    });
    await userEvent.click(await screen.findByRole("button", { name: "Export to Excel" }));
    await userEvent.click(screen.getByRole("button", { name: "Export as CSV" }));
    expect(saved).toEqual([
      "CPD Flax Bourton Church of England Primary School.xlsx",
      "CPD Flax Bourton Church of England Primary School.csv",
    ]);
    HTMLAnchorElement.prototype.click = click;
  });

  it("refuses another school's, in a plain sentence", async () => {
    open("/cpd/schools/9", { "GET /api/cpd/schools/9": refusing("access.refused") });
    expect((await screen.findByRole("alert")).textContent).toMatch(/^You may not see or do this\./);
    expect(screen.queryByRole("button", { name: "Export to Excel" })).toBeNull();
  });
});

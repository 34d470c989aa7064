import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { SchoolCpd } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { accessibilityFaults } from "../../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../../testing/fake-api.ts";
import { RemindAllButton } from "./RemindAllButton.tsx";
import { RemindButton } from "./RemindButton.tsx";
import { showSchool } from "./reminding.fixture.tsx";

const none = { count: 0, of: 0, words: "0 of 0" };
const staff = (id: string, name: string, changes: Partial<SchoolCpd["people"][number]> = {}) => ({
  ...{ id, name, posts: "Teacher", summary: "1 course to do, overdue", overdue: 1, meetings: none },
  cells: [{ course: "prevent", standing: "overdue" as const, words: "Was due Friday 13 November" }],
  reminder: { canRemind: true },
  ...changes,
});
const today = { canRemind: false, last: "Reminded today at 9:14am" };
const school: SchoolCpd = {
  ...{ year: "2026-27", school: { urn: "1", name: "Flax Bourton" }, summary: "", courses: [] },
  people: [
    staff("ann", "Ann Lee"),
    staff("bob", "Bob Ray", { reminder: { canRemind: true, last: "Last reminded Friday 20 November" } }),
    staff("cy", "Cy Orr", { cells: [{ course: "fire", standing: "overdue", words: "Was due" }] }),
    staff("dee", "Dee Poe", { reminder: today }),
  ],
};
const buttons = (cpd: SchoolCpd) => (
  <>
    <RemindAllButton cpd={cpd} />
    <RemindAllButton cpd={cpd} course={{ id: "prevent", title: "Prevent duty" }} />
    {cpd.people.map((person) =>
      person.reminder ? <RemindButton key={person.id} person={person} reminder={person.reminder} /> : null,
    )}
  </>
);
const button = (name: string) => screen.getByRole("button", { name });
const isOff = (name: string) => button(name).getAttribute("aria-disabled") === "true";
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const toAnn = "POST /api/cpd/people/ann/reminder";
const toAll = "POST /api/cpd/schools/1/reminders";

describe("reminding somebody of what they owe", () => {
  it("takes one tap, shows it at once, and then when it was; the focus stays", async () => {
    let answer = (_response: ReturnType<typeof answering>) => {};
    const response = new Promise<ReturnType<typeof answering>>((resolve) => {
      answer = resolve;
    });
    const api = fakeApi({ [toAnn]: response });
    const { container } = showSchool(school, api.fetch, buttons);
    expect(said()).toEqual([
      ...["", "", ""],
      "Bob Ray: Last reminded Friday 20 November",
      "",
      "Dee Poe: Reminded today at 9:14am",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(button("Remind Ann Lee"));
    expect(said()[2]).toBe("Ann Lee: Reminded just now");
    expect(isOff("Remind Ann Lee")).toBe(true);
    answer(answering({ reminder: today }));
    await waitFor(() => expect(said()[2]).toBe("Ann Lee: Reminded today at 9:14am"));
    expect(button("Remind Ann Lee")).toBe(document.activeElement);
    await userEvent.click(button("Remind Ann Lee"));
    expect(api.asked.map(({ line }) => line)).toEqual([toAnn]);
  });

  it("says so when somebody else reminded them today, by the hour", async () => {
    const notes = ["Reminded today at 9:14am."];
    const api = fakeApi({ [toAnn]: refusing("reminder.sent-today", { notes }) });
    showSchool(school, api.fetch, buttons);
    await userEvent.click(button("Remind Ann Lee"));
    expect((await screen.findByRole("alert")).textContent).toBe("Ann Lee: Reminded today at 9:14am.");
  });

  it("shows it as it was when Beacon cannot be reached", async () => {
    const fetch = () => Promise.reject(new TypeError("no network"));
    showSchool(school, fetch, buttons);
    await userEvent.click(button("Remind Bob Ray"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Bob Ray: Beacon cannot be reached\./);
    expect(said()[3]).toBe("Bob Ray: Last reminded Friday 20 November");
    expect(isOff("Remind Bob Ray")).toBe(false);
  });

  it("says why it cannot be, on a day off", async () => {
    const whyNot = "Nobody is reminded on a day off. They are back on Monday 4 January 2027.";
    const people = [staff("ann", "Ann Lee", { reminder: { canRemind: false, whyNot } })];
    const { container } = showSchool({ ...school, people }, fakeApi({}).fetch, (cpd) => (
      <>
        {buttons(cpd)}
        <RemindButton
          person={{ id: "bob", name: "Bob Ray" }}
          reminder={{ canRemind: false, whyNot }}
          saysWhyNot
        />
      </>
    ));
    // Once for all, and once where a button stands alone.
    expect(screen.getAllByText(whyNot, { ignore: "[role=tooltip]" })).toHaveLength(2);
    expect(screen.queryByRole("button", { name: /^Remind all/ })).toBeNull();
    await userEvent.tab();
    expect(button("Remind Ann Lee")).toBe(document.activeElement);
    await waitFor(() => expect(screen.getByRole("tooltip").textContent).toBe(whyNot));
    await userEvent.keyboard("{Enter}");
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe("reminding everybody who is overdue", () => {
  it("counts them before, shows each as reminded, and says whom it reached", async () => {
    const sentence = "3 people reminded. 1 had been reminded today already.";
    const people = school.people.map(({ id }) => ({ id, reminder: today }));
    const api = fakeApi({ [toAll]: answering({ sentence, people }) });
    const { container } = showSchool(school, api.fetch, buttons);
    await userEvent.click(button("Remind all overdue (3)"));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(api.asked[0]?.body).toEqual({});
    expect(["Ann Lee", "Bob Ray", "Cy Orr"].map((name) => isOff(`Remind ${name}`))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isOff("Remind all overdue")).toBe(true);
    expect(screen.queryByRole("button", { name: /Prevent duty/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("does so of one course alone", async () => {
    const people = ["ann", "bob"].map((id) => ({ id, reminder: today }));
    const api = fakeApi({ [toAll]: answering({ sentence: "2 people reminded.", people }) });
    showSchool(school, api.fetch, buttons);
    await userEvent.click(button("Remind all overdue (2) in Prevent duty"));
    expect(await screen.findByText("2 people reminded.")).toBeTruthy();
    expect(api.asked[0]?.body).toEqual({ course: "prevent" });
    expect(isOff("Remind Cy Orr")).toBe(false);
  });

  it("tells it when somebody else has done so", async () => {
    showSchool(school, fakeApi({ [toAll]: refusing("reminder.sent-today") }).fetch, buttons);
    await userEvent.click(button("Remind all overdue (3)"));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "Flax Bourton: They have been reminded today already. You can remind again tomorrow.",
    );
  });
});

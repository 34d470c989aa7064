import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./PersonCpdPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { PersonCpd } from "../../../../../shared/contract/cpd/person-cpd.schema.ts";
import { accessibilityFaults } from "../../../../testing/accessibility-faults.ts";
import { aHome } from "../../../../testing/contract-examples.ts";
import { answering, answeringFile, fakeApi, refusing } from "../../../../testing/fake-api.ts";
import { openTab } from "../../../../testing/open-tab.tsx";

const course = (id: string, title: string) => ({
  ...{ id, title, about: `About ${title}.`, kind: "statutory" as const, kindWords: "Statutory" },
  priorities: ["Safeguarding"],
});
const nothingToHandIn = { takesCertificate: false, certificates: [] };
const session = {
  ...{ meeting: "m7", title: "DSL renewal, spring", mode: "online" as const, where: "Online" },
  ...{ startsAt: "2026-12-14T14:00:00.000Z", endsAt: "2026-12-14T16:00:00.000Z" },
  reply: "Ann Lee will come.",
};
const ann: PersonCpd = {
  person: { id: "ann", name: "Ann Lee", posts: ["DSL and SENDCO, Flax Bourton"] },
  year: "2026-27",
  summary: "1 course to do, overdue.",
  obligations: [
    {
      course: course("dsl", "DSL renewal"),
      ...{ standing: "overdue", standingWords: "Overdue", dueOn: "2026-11-13" },
      sentence:
        "Because Ann Lee is DSL at Flax Bourton; was due Friday 13 November; one session left, online.",
      toMeet: "Come to one of its sessions.",
      handIn: {
        takesCertificate: true,
        certificates: ["Ann Lee’s certificate of 3 November waits to be approved."],
      },
      sessions: [session],
    },
    {
      course: course("prevent", "Prevent"),
      ...{ standing: "exempt", standingWords: "Exempt", toMeet: "", sessions: [] },
      sentence: "Ann Lee is exempt until 1 March 2027: long illness.",
      handIn: nothingToHandIn,
    },
  ],
  optional: [
    {
      course: course("maths", "Mixed-age maths"),
      sentence: "Ann Lee may take part: holds a post as maths lead at Flax Bourton; no session planned.",
      ...{ handIn: nothingToHandIn, sessions: [] },
    },
  ],
  attendance: [
    {
      ...{ meeting: "m1", title: "DSL network", startsAt: "2026-11-10T14:00:00.000Z" },
      ...{ expectation: "mandatory", outcome: "partly", outcomeWords: "Partly", canDispute: false },
      sentence: "38 of 60 minutes by the Teams report; 45 needed.",
    },
  ],
};
const open = (more: Parameters<typeof fakeApi>[0] = {}) =>
  openTab({
    at: "/cpd/people/ann",
    fetch: fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/cpd/certificates": answering({ certificates: [] }),
      "GET /api/cpd/people/ann": answering(ann),
      ...more,
    }).fetch,
  });

describe("one person's CPD as their head sees it", () => {
  it("invariant 5: says what they owe, why, and what meets it; what is optional stands apart and is never owed", async () => {
    const { container } = open();
    const owed = await screen.findByRole("region", { name: "Must do" });
    expect(screen.getByRole("heading", { level: 1, name: "Ann Lee" })).toBeTruthy();
    expect(screen.getByText("DSL and SENDCO, Flax Bourton", { exact: false })).toBeTruthy();
    const entry = within(owed).getByRole("heading", { name: "DSL renewal" }).closest("li") as HTMLElement;
    expect(Array.from(entry.children, (line) => line.textContent)).toEqual([
      "DSL renewalOverdue",
      "Because Ann Lee is DSL at Flax Bourton; was due Friday 13 November; one session left, online.",
      "Come to one of its sessions.",
      "Statutory · Safeguarding",
      "Ann Lee’s certificate of 3 November waits to be approved.",
      "Monday 14 December, 2pmOnlineAnn Lee will come.",
    ]);
    expect(within(owed).getByText("Done or exempt (1)").closest("details")?.open).toBe(false);
    const offered = screen.getByRole("region", { name: "May do" });
    expect(within(offered).getByRole("heading", { name: "Mixed-age maths" })).toBeTruthy();
    expect(within(offered).queryByText("Overdue")).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("lets whoever answers for them remind them of it, beside what they owe", async () => {
    const reminder = { canRemind: true };
    open({
      "GET /api/cpd/people/ann": answering({ ...ann, reminder }),
      "POST /api/cpd/people/ann/reminder": answering({
        reminder: { canRemind: false, last: "Reminded just now" },
      }),
    });
    const owed = within(await screen.findByRole("region", { name: "Must do" }));
    await userEvent.click(owed.getByRole("button", { name: "Remind Ann Lee" }));
    expect((await owed.findByRole("status")).textContent).toBe("Ann Lee: Reminded just now");
  });

  it("shows how they are recorded, and offers nobody to dispute or hand in for another", async () => {
    open();
    const attended = await screen.findByRole("region", { name: "Attendance" });
    expect(within(attended).getByText("38 of 60 minutes by the Teams report; 45 needed.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /This is not right|I did this elsewhere/ })).toBeNull();
  });

  it("hands their head the record for appraisal, of this year or the last", async () => {
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save() {
      saved.push(this.download);
    };
    URL.createObjectURL = () => "blob:made";
    URL.revokeObjectURL = () => {};
    open({
      "GET /api/cpd/people/ann/record.pdf?year=2026-27": answeringFile("%PDF", "application/pdf"),
      "GET /api/cpd/people/ann/record.csv?year=2025-26": answeringFile("Date", "text/csv"),
    });
    const papers = within(await screen.findByRole("region", { name: "Record for appraisal" }));
    await userEvent.click(papers.getByRole("button", { name: "Download as PDF" }));
    await userEvent.selectOptions(papers.getByLabelText("Academic year"), "2025-26");
    await userEvent.click(papers.getByRole("button", { name: "Download as CSV" }));
    expect(saved).toEqual(["CPD record Ann Lee 2026-27.pdf", "CPD record Ann Lee 2025-26.csv"]);
    HTMLAnchorElement.prototype.click = click;
  });

  it("refuses whoever does not answer for them, in a plain sentence", async () => {
    open({ "GET /api/cpd/people/ann": refusing("access.refused") });
    expect((await screen.findByRole("alert")).textContent).toMatch(/^You may not see or do this\./);
    expect(screen.queryByText("Ann Lee")).toBeNull();
  });
});

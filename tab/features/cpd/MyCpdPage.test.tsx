import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./MyCpdPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { MyCpd } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome } from "../../testing/contract-examples.ts";
import { answering, answeringFile, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";
import { onALaptop } from "../../testing/screen-width.ts";

const course = (id: string, title: string) => ({
  id,
  title,
  about: `About ${title}.`,
  kind: "statutory" as const,
  kindWords: "Statutory",
  priorities: ["Safeguarding"],
});
const session = {
  meeting: "m7",
  title: "DSL renewal, spring",
  startsAt: "2027-01-14T14:00:00.000Z",
  endsAt: "2027-01-14T16:00:00.000Z",
  mode: "online" as const,
  where: "Online",
  reply: "You said you will come.",
};
const attended = {
  meeting: "m1",
  title: "DSL network",
  startsAt: "2026-11-10T14:00:00.000Z",
  expectation: "mandatory" as const,
  outcome: "partly" as const,
  outcomeWords: "Partly",
  sentence: "38 of 60 minutes by the Teams report; 45 needed.",
  canDispute: true,
};
const cpd: MyCpd = {
  year: "2026-27",
  summary: "One thing to do.",
  obligations: [
    {
      course: course("dsl", "DSL renewal"),
      standing: "owed",
      standingWords: "To do",
      dueOn: "2027-03-31",
      sentence: "Because you are DSL at Flax Bourton; due Wednesday 31 March 2027; one session left, online.",
      toMeet: "Come to one of its sessions.",
      handIn: { takesCertificate: false, certificates: [] },
      sessions: [session],
    },
    {
      course: course("prevent", "Prevent"),
      standing: "met",
      standingWords: "Done",
      completedOn: "2026-09-02",
      sentence: "Because you are DSL at Flax Bourton; done.",
      toMeet: "",
      handIn: { takesCertificate: false, certificates: [] },
      sessions: [],
    },
  ],
  optional: [
    {
      course: course("maths", "Mixed-age maths"),
      sentence: "You may come: you are teacher at Flax Bourton; no session left.",
      handIn: { takesCertificate: false, certificates: [] },
      sessions: [],
    },
  ],
  attendance: [attended],
};
const home = { "GET /api/home": answering(aHome()) };

beforeEach(onALaptop);

describe("my CPD", () => {
  it("invariant 5: says first what is owed, why, by when and where it can be met; what is done is folded away", async () => {
    const { container } = openTab({
      at: "/cpd",
      fetch: fakeApi({ ...home, "GET /api/cpd/mine": answering(cpd) }).fetch,
    });
    const owed = await screen.findByRole("region", { name: "You must do" });
    expect(screen.getByText("2026-27. One thing to do.")).toBeTruthy();
    const entry = within(owed).getByRole("heading", { name: "DSL renewal" }).closest("li") as HTMLElement;
    expect(within(entry).getByText("To do")).toBeTruthy();
    expect(within(entry).getByText(/^Because you are DSL at Flax Bourton; due/)).toBeTruthy();
    const link = within(entry).getByRole("link", { name: /DSL renewal, spring$/ });
    expect(link.getAttribute("href")).toBe("/meetings/m7");
    expect(link.textContent).toBe("Thursday 14 January 2027, 2pm");
    expect(within(owed).getByText("Done (1)").closest("details")?.open).toBe(false);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("points to a meeting of which one is still to say what one thought, until when, and to nothing otherwise", async () => {
    const feedback = [{ meeting: "m1", title: "SENDCO network", until: "2026-12-01" }];
    const api = fakeApi({ ...home, "GET /api/cpd/mine": answering({ ...cpd, feedback }) });
    const { container, unmount } = openTab({ at: "/cpd", fetch: api.fetch });
    const asked = within(await screen.findByRole("region", { name: "What did you think?" }));
    expect(asked.getByRole("heading", { name: "SENDCO network" })).toBeTruthy();
    expect(await asked.findByText("Three taps, until Tuesday 1 December.")).toBeTruthy();
    const link = asked.getByRole("link", { name: "Say what you thought: SENDCO network" });
    expect(link.getAttribute("href")).toBe("/cpd/feedback/m1");
    expect(await accessibilityFaults(container)).toEqual([]);
    unmount();
    openTab({ at: "/cpd", fetch: fakeApi({ ...home, "GET /api/cpd/mine": answering(cpd) }).fetch });
    await screen.findByRole("region", { name: "You must do" });
    expect(screen.queryByRole("region", { name: "What did you think?" })).toBeNull();
  });

  it("keeps what is optional apart, and never calls it owed", async () => {
    openTab({ at: "/cpd", fetch: fakeApi({ ...home, "GET /api/cpd/mine": answering(cpd) }).fetch });
    const offered = await screen.findByRole("region", { name: "You may do" });
    expect(within(offered).getByRole("heading", { name: "Mixed-age maths" })).toBeTruthy();
    expect(within(offered).queryByText("To do")).toBeNull();
  });

  it("lets one say that a record is not right, once, whatever goes wrong on the way", async () => {
    let refuses = true;
    const api = fakeApi({
      ...home,
      "GET /api/cpd/mine": answering(cpd),
      "POST /api/cpd/mine/disputes": () => {
        if (refuses) return refusing("server.fault");
        const dispute = "You said on Tuesday 24 November: I was there to the end.";
        return answering({ ...cpd, attendance: [{ ...attended, canDispute: false, dispute }] });
      },
    });
    openTab({ at: "/cpd", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "This is not right: DSL network" }));
    await userEvent.type(
      screen.getByRole("textbox", { name: "What is not right?" }),
      "I was there to the end.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    await screen.findByRole("alert");
    refuses = false;
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByText(/^You said on Tuesday 24 November/)).toBeTruthy();
    const [first, second] = api.asked.filter(({ line }) => line.startsWith("POST"));
    expect(first?.body).toMatchObject({ meeting: "m1", because: "I was there to the end." });
    expect(second?.body).toEqual(first?.body);
  });

  it("says so when nothing is owed, offered or recorded", async () => {
    const nothing = { ...cpd, summary: "Nothing to do.", obligations: [], optional: [], attendance: [] };
    openTab({ at: "/cpd", fetch: fakeApi({ ...home, "GET /api/cpd/mine": answering(nothing) }).fetch });
    expect(await screen.findByText("There is nothing that you still owe.")).toBeTruthy();
    expect(screen.getByText("Nothing optional is offered to your posts this year.")).toBeTruthy();
    expect(screen.getByText("You have been invited to no meeting yet that is over.")).toBeTruthy();
  });

  it("hands over one's record of the year or the last, and certificates of what one attended or completed", async () => {
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function save() {
      saved.push(this.download);
    };
    URL.createObjectURL = () => "blob:made";
    URL.revokeObjectURL = () => {};
    const attendance = [{ ...attended, outcome: "attended" as const }];
    const api = fakeApi({
      ...home,
      "GET /api/cpd/mine": answering({ ...cpd, attendance }),
      "GET /api/cpd/mine/record.pdf?year=2025-26": answeringFile("%PDF", "application/pdf"),
      "GET /api/cpd/mine/record.csv?year=2025-26": answeringFile("Date", "text/csv"),
      "GET /api/cpd/mine/meetings/m1/certificate.pdf": answeringFile("%PDF", "application/pdf"),
      "GET /api/cpd/mine/courses/prevent/certificate.pdf": refusing("certificate.not-completed"),
    });
    openTab({ at: "/cpd", fetch: api.fetch });
    const papers = await screen.findByRole("region", { name: "Your record for appraisal" });
    await userEvent.selectOptions(within(papers).getByLabelText("Academic year"), "2025-26");
    await userEvent.click(within(papers).getByRole("button", { name: "Download as PDF" }));
    await userEvent.click(within(papers).getByRole("button", { name: "Download as CSV" }));
    await userEvent.click(screen.getByRole("button", { name: "Certificate: DSL network" }));
    await userEvent.click(screen.getByText("Done (1)"));
    await userEvent.click(screen.getByRole("button", { name: "Certificate: Prevent" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /^There is a certificate once you are recorded/,
    );
    expect(saved).toEqual([
      "CPD record 2025-26.pdf",
      "CPD record 2025-26.csv",
      "Certificate DSL network.pdf",
    ]);
    HTMLAnchorElement.prototype.click = click;
  });
});

import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import "./CascadePages.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "../MyCpdPage.tsx";
import { userEvent } from "@testing-library/user-event";
import type {
  CascadesView,
  SchoolCascade,
  SessionCascade,
} from "../../../../shared/contract/cpd/cascade.schema.ts";
import type { MyCpd } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const session = {
  ...{ meeting: "m1", title: "Maths: fluency", startsAt: "2026-11-10T14:00:00.000Z" },
  ...{ dueOn: "2026-12-18", audience: "teachers and ECTs" },
};
const notBegun: SchoolCascade["school"] = {
  ...{ urn: "100001", name: "Ubley", standing: "not-begun", standingWords: "Not begun", isOverdue: false },
  staff: { count: 0, of: 12, words: "0 of 12" },
};
const done: SchoolCascade["school"] = {
  ...{ ...notBegun, standing: "done", standingWords: "Done on Monday 23 November" },
  staff: { count: 12, of: 12, words: "12 of 12" },
};
const asked = (changes: Partial<SchoolCascade> = {}): SchoolCascade => ({
  ...{ version: "", session, school: notBegun, heldOn: "2026-11-10", today: "2026-11-24" },
  notes: [
    "Nobody of this school is recorded at the session.",
    "Ann Lee or Gwen Adeyemi says how it was cascaded.",
  ],
  ...{ canAnswer: true, canVisit: false, isFirstToVisit: false, seesAll: false },
  ...changes,
});
const answered = (line = "Staff meeting"): SchoolCascade =>
  asked({
    ...{ version: '"1"', school: done, saidBy: "Ann Lee said so on Tuesday 24 November." },
    answer: { on: "2026-11-23", reached: 12, line },
  });

const at = "/cpd/cascades/m1/schools/100001";
const line = "/api/cpd/cascades/meetings/m1/schools/100001";
const surroundings = {
  "GET /api/home": answering(aHome()),
  "GET /api/cpd/certificates": answering({ certificates: [] }),
};
const sentTo = (api: ReturnType<typeof fakeApi>, wanted: string) =>
  api.asked.filter((each) => each.line === wanted);

describe("saying how a session was carried on", () => {
  it("takes a date and one line: the staff it is for stand there already", async () => {
    const api = fakeApi({
      ...{ ...surroundings, [`GET ${line}`]: answering(asked()) },
      [`PUT ${line}`]: answering(answered()),
      [`DELETE ${line}`]: answering(asked({ version: '"2"' })),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    const form = within(await screen.findByRole("form", { name: "How Ubley cascades it" }));
    expect(screen.getByText("Nobody of this school is recorded at the session.")).toBeTruthy();
    expect(form.getByRole("textbox", { name: /Staff reached/ })).toHaveProperty("value", "12");
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.change(form.getByLabelText(/^When/), { target: { value: "2026-11-23" } });
    await userEvent.type(form.getByRole("textbox", { name: /How it went/ }), "Staff meeting");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved: Done on Monday 23 November.")).toBeTruthy();
    const [sent] = sentTo(api, `PUT ${line}`);
    expect(sent?.body).toEqual({ on: "2026-11-23", reached: 12, line: "Staff meeting", isSure: false });
    expect(sent?.headers.get("If-Match")).toBe("");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(sentTo(api, `DELETE ${line}`)).toHaveLength(1));
    expect(sentTo(api, `DELETE ${line}`)[0]?.headers.get("If-Match")).toBe('"1"');
  });

  it("plans it for a day to come with nothing but the day", async () => {
    const planned = asked({ version: '"1"', answer: { on: "2026-12-08", line: "" } });
    const api = fakeApi({
      ...{ ...surroundings, [`GET ${line}`]: answering(asked()), [`PUT ${line}`]: answering(planned) },
    });
    openTab({ at, fetch: api.fetch });
    const when = await screen.findByLabelText(/^When/);
    fireEvent.change(when, { target: { value: "2026-12-08" } });
    expect(screen.queryByRole("textbox", { name: /Staff reached/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Save the plan" }));
    await waitFor(() => expect(sentTo(api, `PUT ${line}`)).toHaveLength(1));
    expect(sentTo(api, `PUT ${line}`)[0]?.body).toEqual({ on: "2026-12-08", line: "" });
  });

  it("invariant 9: asks back about more staff than there are, and takes a yes", async () => {
    const errors = [{ pointer: "/reached", code: "more-than-staff" }];
    const api = fakeApi({
      ...{ ...surroundings, [`GET ${line}`]: answering(asked()) },
      [`PUT ${line}`]: ({ body }) =>
        (body as { isSure: boolean }).isSure
          ? answering(answered())
          : refusing("cascade.invalid", { errors }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.type(await screen.findByRole("textbox", { name: /How it went/ }), "Staff meeting");
    const reached = screen.getByRole("textbox", { name: /Staff reached/ });
    fireEvent.change(reached, { target: { value: "18" } });
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: /^18 is right/ }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved: Done on Monday 23 November.")).toBeTruthy();
  });

  it("invariant 3: shows both versions when a colleague answered meanwhile, and loses neither", async () => {
    const api = fakeApi({
      ...{ ...surroundings, [`GET ${line}`]: answering(asked()) },
      [`PUT ${line}`]: ({ headers }) =>
        headers.get("If-Match") === '"1"'
          ? answering({ ...answered("INSET day"), version: '"2"' })
          : refusing("cascade.changed", { current: answered("In two twilights") }),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.type(await screen.findByRole("textbox", { name: /How it went/ }), "INSET day");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    const both = within(await screen.findByRole("region", { name: "Two versions of what your school says" }));
    expect(both.getByText("In two twilights")).toBeTruthy();
    expect(both.getByText("INSET day")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(both.getByRole("button", { name: "Save again" }));
    await waitFor(() => expect(sentTo(api, `PUT ${line}`)).toHaveLength(2));
    expect(sentTo(api, `PUT ${line}`)[1]?.body).toMatchObject({ line: "INSET day", on: "2026-11-23" });
  });

  it("is read and not written by the network's lead", async () => {
    const read = { ...answered(), canAnswer: false, seesAll: true };
    openTab({ at, fetch: fakeApi({ ...surroundings, [`GET ${line}`]: answering(read) }).fetch });
    expect(await screen.findByText("Staff meeting")).toBeTruthy();
    expect(screen.queryByRole("form")).toBeNull();
    expect(screen.getByRole("link", { name: "All schools of this session" })).toBeTruthy();
  });

  it("is visited by the central team, the first school first, and the visit is taken back", async () => {
    const toVisit = { ...answered(), canVisit: true, isFirstToVisit: true, seesAll: true };
    const visit = { on: "2026-11-24", line: "Seen in Year 3", by: "Cy Moss" };
    const api = fakeApi({
      ...{ ...surroundings, [`GET ${line}`]: answering(toVisit) },
      [`PUT ${line}/visit`]: answering({ ...toVisit, version: '"2"', visit, isFirstToVisit: false }),
      [`DELETE ${line}/visit`]: answering({ ...toVisit, version: '"3"' }),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    expect(await screen.findByText("This school was the first to cascade it. Visit it first.")).toBeTruthy();
    await userEvent.type(screen.getByRole("textbox", { name: /What you saw/ }), "Seen in Year 3");
    await userEvent.click(screen.getByRole("button", { name: "Mark as visited" }));
    expect(await screen.findByText("The visit to Ubley is kept.")).toBeTruthy();
    expect(sentTo(api, `PUT ${line}/visit`)[0]?.body).toEqual({ on: "2026-11-24", line: "Seen in Year 3" });
    // What was said stays, and is not taken back under a visit.
    expect(screen.queryByRole("button", { name: "Take it back" })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Take the visit back" }));
    expect(await screen.findByText("The visit to Ubley is taken back.")).toBeTruthy();
  });
});

describe("what one's school is to carry on", () => {
  it("stands on one's own CPD and on the first page, and leads to where one says it", async () => {
    const mine: MyCpd = {
      ...{ year: "2026-27", summary: "You owe nothing.", obligations: [], optional: [], attendance: [] },
      cascades: [
        {
          ...{ session, school: notBegun, isOpen: true },
          line: "Ubley: 12 staff to reach, due Friday 18 December",
        },
      ],
    };
    const cascade = { meeting: "m1", school: "100001", title: "Maths: fluency", schoolName: "Ubley" };
    const home = aHome({ cascades: [{ ...cascade, dueOn: "2026-12-18", overdue: false }] });
    const fetch = fakeApi({
      ...{ ...surroundings, "GET /api/home": answering(home), "GET /api/cpd/mine": answering(mine) },
    }).fetch;
    const { container, unmount } = openTab({ at: "/cpd", fetch });
    const link = await screen.findByRole("link", { name: "Say how it went: Maths: fluency, Ubley" });
    expect(link.getAttribute("href")).toBe(at);
    expect(await accessibilityFaults(container)).toEqual([]);
    unmount();
    openTab({ at: "/", fetch });
    const toDo = await screen.findByRole("link", { name: "Cascade “Maths: fluency” in school" });
    expect(toDo.getAttribute("href")).toBe(at);
  });
});

const reach = (schools: number, of: number) => ({
  schools: { count: schools, of, words: `${schools} of ${of}` },
  staff: { count: schools * 10, of: of * 10, words: `${schools * 10} of ${of * 10}` },
  overdue: 1,
});

describe("how far sessions were carried on", () => {
  const me = { ...gwen, isCentralTeam: true };

  it("is told by session, phase and hub, with every number beside its whole", async () => {
    const view: CascadesView = {
      ...{
        year: "2026-27",
        summary: "Schools have cascaded 18 of 30 sessions they were asked to, to 180 of 300 staff.",
      },
      sessions: [{ ...session, isAsked: true, reach: reach(18, 30) }],
      phases: [
        { key: "primary", name: "Primaries", reach: reach(17, 26) },
        { key: "secondary", name: "Secondaries", reach: reach(1, 4) },
      ],
      hubs: [{ key: "Gordano", name: "Gordano", reach: reach(18, 30) }],
    };
    const { container } = openTab({
      at: "/cpd/cascades",
      fetch: fakeApi({
        ...{
          ...surroundings,
          "GET /api/home": answering(aHome({ me })),
          "GET /api/cpd/cascades": answering(view),
        },
      }).fetch,
    });
    const table = within(await screen.findByRole("table", { name: "Cascades by phase" }));
    expect(table.getByRole("row", { name: /Secondaries/ }).textContent).toContain("1 of 4");
    expect(screen.getByRole("link", { name: "Maths: fluency" }).getAttribute("href")).toBe(
      "/cpd/cascades/m1",
    );
    expect(screen.getByRole("button", { name: "Export to Excel" })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("stays a table to a screen reader where a phone lays its rows out anew", async () => {
    const view: CascadesView = {
      ...{ year: "2026-27", summary: "", phases: [], hubs: [] },
      sessions: [{ ...session, isAsked: true, reach: reach(1, 2) }],
    };
    const answers = { ...surroundings, "GET /api/cpd/cascades": answering(view) };
    openTab({ at: "/cpd/cascades", fetch: fakeApi(answers).fetch });
    const table = await screen.findByRole("table", { name: "Cascades by session" });
    const parts = [table, ...table.querySelectorAll("thead, tbody, tr, th, td")];
    expect(parts.map((part) => part.getAttribute("role"))).toEqual([
      ...["table", "rowgroup", "row", "columnheader", "columnheader", "columnheader", "columnheader"],
      ...["rowgroup", "row", "rowheader", "cell", "cell", "cell"],
    ]);
  });

  it("says how to begin where no session asks", async () => {
    const nothing: CascadesView = {
      ...{ year: "2026-27", summary: "No school is asked yet.", sessions: [], phases: [], hubs: [] },
    };
    const answers = { ...surroundings, "GET /api/cpd/cascades": answering(nothing) };
    openTab({ at: "/cpd/cascades", fetch: fakeApi(answers).fetch });
    expect(await screen.findByText("No session asks schools to cascade it yet.")).toBeTruthy();
  });

  it("is told school by school, narrowed to those that are late", async () => {
    const more = { phase: "primary", hub: "Gordano", line: "", presence: "", isFirstToVisit: false } as const;
    const late = {
      ...notBegun,
      urn: "100002",
      name: "Chew",
      standingWords: "Not begun, overdue",
      isOverdue: true,
    };
    const view: SessionCascade = {
      ...{ session, summary: "1 of 2 schools has cascaded it.", isAsked: true, reach: reach(1, 2) },
      schools: [
        { ...done, ...more, line: "Staff meeting", isFirstToVisit: true },
        { ...late, ...more, presence: "Nobody of this school is recorded at the session." },
      ],
    };
    const { container } = openTab({
      at: "/cpd/cascades/m1",
      fetch: fakeApi({
        ...surroundings,
        "GET /api/home": answering(aHome({ me })),
        "GET /api/cpd/cascades/meetings/m1": answering(view),
      }).fetch,
    });
    expect(await screen.findByText("The first to cascade it: visit it first.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Overdue (1)" }));
    const names = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual(["Chew"]);
  });
});

import { beforeEach, describe, expect, it } from "@jest/globals";
import { act, screen, within } from "@testing-library/react";
import "./RegisterPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { Register } from "../../../../shared/contract/cpd/register.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onALaptop } from "../../../testing/screen-width.ts";

const at = "/meetings/m1/register";
const person = (id: string, name: string, changes: Partial<Register["people"][number]> = {}) => ({
  id,
  name,
  posts: "DSL, Flax Bourton",
  expectation: "mandatory" as const,
  outcome: "unknown" as const,
  outcomeWords: "Not known yet",
  sentence: "",
  ...changes,
});
const register = (changes: Partial<Register> = {}): Register => ({
  meeting: {
    id: "m1",
    title: "DSL network",
    startsAt: "2026-11-24T14:00:00.000Z",
    endsAt: "2026-11-24T15:30:00.000Z",
  },
  canMark: true,
  summary: "3 not known yet",
  people: [person("p1", "Ann Lee"), person("p2", "Bo Lin"), person("p3", "Cy May")],
  ...changes,
});
const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/meetings/m1/register": answering(register()),
  "GET /api/meetings/m1/register/sightings": answering({
    ...{ canMark: true, reports: [], toMatch: [], decided: [] },
  }),
};
const present = { outcome: "attended" as const, outcomeWords: "Attended" };

beforeEach(onALaptop);

describe("the register of a meeting", () => {
  it("says once of each whose attendance is not known that it is not, and of others how it is", async () => {
    const people = [
      person("p1", "Ann Lee", { sentence: "Nothing is recorded yet." }),
      person("p2", "Bo Lin", { ...present, sentence: "Checked in in the room." }),
    ];
    const api = fakeApi({ ...answers, "GET /api/meetings/m1/register": answering(register({ people })) });
    openTab({ at, fetch: api.fetch });
    expect(await screen.findByText("Checked in in the room.")).toBeTruthy();
    expect(screen.getByText("Not known yet")).toBeTruthy();
    expect(screen.queryByText("Nothing is recorded yet.")).toBeNull();
  });

  it("marks one person absent, then all the others present, each by one press", async () => {
    const bo = person("p2", "Bo Lin", { outcome: "absent", outcomeWords: "Absent" });
    const afterBo = register({
      summary: "1 absent, 2 not known yet",
      people: [person("p1", "Ann Lee"), bo, person("p3", "Cy May")],
    });
    const done = register({
      summary: "2 attended, 1 absent",
      people: [person("p1", "Ann Lee", present), bo, person("p3", "Cy May", present)],
    });
    let sent = 0;
    const api = fakeApi({
      ...answers,
      "POST /api/meetings/m1/register": () => answering(sent++ === 0 ? afterBo : done),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Other than present: Bo Lin" }),
      "Absent",
    );
    await userEvent.click(await screen.findByRole("button", { name: "Mark the other 2 present" }));
    expect(await screen.findByText("2 attended, 1 absent")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Present: Ann Lee" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    const bodies = api.asked.filter(({ line }) => line.startsWith("POST")).map(({ body }) => body);
    expect(bodies).toMatchObject([
      { marks: [{ person: "p2", word: "absent" }] },
      {
        marks: [
          { person: "p1", word: "present" },
          { person: "p3", word: "present" },
        ],
      },
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("invariant 2: sends a mark that failed again under the same id", async () => {
    let refuses = true;
    const api = fakeApi({
      ...answers,
      "POST /api/meetings/m1/register": () => {
        if (refuses) return refusing("server.fault");
        return answering(register({ people: [person("p1", "Ann Lee", present)] }));
      },
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Present: Ann Lee" }));
    await screen.findByRole("alert");
    refuses = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Attended")).toBeTruthy();
    const [first, second] = api.asked.filter(({ line }) => line.startsWith("POST"));
    expect(second?.body).toEqual(first?.body);
  });

  it("marks all present but those who are ticked, in one go, and takes it back", async () => {
    const api = fakeApi({
      ...answers,
      "POST /api/meetings/m1/register": answering(
        register({ summary: "2 attended, 1 absent", people: [person("p1", "Ann Lee", present)] }),
      ),
      "POST /api/meetings/m1/register/taken-back": answering(register()),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "All present but…" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Bo Lin" }));
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Mark 1 absent, 2 people present" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("3 not known yet")).toBeTruthy();
    const [sent, back] = api.asked.filter(({ line }) => line.startsWith("POST")).map(({ body }) => body) as {
      marks: { id: string; person: string }[];
    }[];
    expect(sent).toMatchObject({
      marks: [
        { person: "p1", word: "present" },
        { person: "p2", word: "absent" },
        { person: "p3", word: "present" },
      ],
    });
    expect(back).toEqual({ marks: sent?.marks.map(({ id, person: who }) => ({ id, person: who })) });
  });

  it("marks several at one screen present, and keeps whose it was", async () => {
    const api = fakeApi({ ...answers, "POST /api/meetings/m1/register": answering(register()) });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Several at one screen…" }));
    for (const name of ["Cy May", "Ann Lee"]) await userEvent.click(screen.getByRole("checkbox", { name }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Whose screen it was" }), "Ann Lee");
    await userEvent.click(screen.getByRole("button", { name: "Mark 2 at Ann Lee’s screen" }));
    await screen.findByText("2 at Ann Lee’s screen: marked.");
    const sent = api.asked.find(({ line }) => line.startsWith("POST"))?.body as { marks: object[] };
    expect(sent.marks.map((mark) => ({ ...mark, id: "" }))).toEqual([
      { id: "", person: "p3", word: "present", because: "At Ann Lee’s screen" },
      { id: "", person: "p1", word: "present" },
    ]);
  });

  it("finds somebody by first letters, and marks them by keyboard", async () => {
    const api = fakeApi({ ...answers, "POST /api/meetings/m1/register": answering(register()) });
    openTab({ at, fetch: api.fetch });
    await userEvent.type(await screen.findByRole("searchbox", { name: "Find by first letters" }), "b l");
    expect(screen.queryByText("Ann Lee")).toBeNull();
    act(() => screen.getByRole("button", { name: "Present: Bo Lin" }).focus());
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText("Bo Lin: marked present.")).toBeTruthy();
  });

  it("invariant 1: loses no tap when two are made at once and the first fails", async () => {
    let asked = 0;
    const api = fakeApi({
      ...answers,
      "POST /api/meetings/m1/register": () =>
        asked++ === 0 ? refusing("server.fault") : answering(register()),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Present: Ann Lee" }));
    await userEvent.click(screen.getByRole("button", { name: "Present: Bo Lin" }));
    await screen.findByText("Bo Lin: marked present.");
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    await screen.findByText("Ann Lee: marked present.");
    const sent = api.asked.filter(({ line }) => line.startsWith("POST")).map(({ body }) => body);
    expect(sent[2]).toEqual(sent[0]);
  });

  it("shows who is invited before the meeting, and cannot be marked", async () => {
    openTab({
      at,
      fetch: fakeApi({
        ...answers,
        "GET /api/meetings/m1/register": answering(register({ canMark: false })),
      }).fetch,
    });
    expect(await screen.findByText("The register opens when the meeting begins.")).toBeTruthy();
    const list = screen.getAllByRole("listitem").filter((item) => within(item).queryByText("Bo Lin"));
    expect(list.length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: /^Present/ })).toBeNull();
  });

  it("shows a dispute beside the record until somebody decides", async () => {
    const dispute = "Ann Lee said on Tuesday 24 November: I was there.";
    openTab({
      at,
      fetch: fakeApi({
        ...answers,
        "GET /api/meetings/m1/register": answering(
          register({ people: [person("p1", "Ann Lee", { dispute })] }),
        ),
      }).fetch,
    });
    expect(await screen.findByText(dispute)).toBeTruthy();
  });
});

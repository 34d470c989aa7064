import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
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

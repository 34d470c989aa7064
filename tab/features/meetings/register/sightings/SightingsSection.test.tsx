import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "../RegisterPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { AttendanceFilePreview } from "../../../../../shared/contract/cpd/attendance-file.schema.ts";
import type { Register } from "../../../../../shared/contract/cpd/register.schema.ts";
import type { Sightings } from "../../../../../shared/contract/cpd/sightings.schema.ts";
import { accessibilityFaults } from "../../../../testing/accessibility-faults.ts";
import { aHome } from "../../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../../testing/fake-api.ts";
import { openTab } from "../../../../testing/open-tab.tsx";
import { onALaptop } from "../../../../testing/screen-width.ts";

const at = "/meetings/m1/register";
const base = "/api/meetings/m1/register";
const register: Register = {
  meeting: {
    id: "m1",
    title: "DSL network",
    startsAt: "2026-11-24T14:00:00.000Z",
    endsAt: "2026-11-24T15:30:00.000Z",
  },
  canMark: true,
  summary: "1 not known yet",
  people: [
    {
      ...{ id: "p1", name: "Bo Lin", posts: "DSL, Flax Bourton", expectation: "mandatory" },
      ...{ outcome: "unknown", outcomeWords: "Not known yet", sentence: "" },
    },
  ],
} as Register;
const guest: Sightings["toMatch"][number] = {
  sightings: ["s1", "s2"],
  name: "LIN, Bo",
  about: "bo@home.example",
  sentence: "38 of 90 minutes by the Teams report.",
  candidates: [{ id: "p1", name: "Bo Lin", posts: "DSL, Flax Bourton" }],
};
const sightings = (changes: Partial<Sightings> = {}): Sightings => ({
  ...{ canMark: true, reports: [], toMatch: [guest], decided: [] },
  ...changes,
});
const matched = sightings({
  toMatch: [],
  decided: [
    {
      ...{ sighting: "s1", name: "LIN, Bo", about: "bo@home.example" },
      sentence: "Lee Marsh said on Tuesday 24 November: this is Bo Lin.",
    },
  ],
});
const answers = {
  "GET /api/home": answering(aHome()),
  [`GET ${base}`]: answering(register),
  [`GET ${base}/sightings`]: answering(sightings()),
};
const posted = (api: ReturnType<typeof fakeApi>, line: string) =>
  api.asked.filter((each) => each.line === line).map(({ body }) => body);

beforeEach(onALaptop);

describe("who still has to be matched", () => {
  it("is matched to somebody by one press, in all that was seen under that address, and can be taken back", async () => {
    const api = fakeApi({ ...answers, [`POST ${base}/matches`]: () => answering(matched) });
    const { container } = openTab({ at, fetch: api.fetch });
    const panel = await screen.findByRole("region", { name: "1 person to match" });
    expect(within(panel).getByText("38 of 90 minutes by the Teams report.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(within(panel).getByRole("button", { name: /^It is Bo Lin/ }));
    await userEvent.click(await screen.findByText("Visitors and matches: 1"));
    expect(screen.getByText("Lee Marsh said on Tuesday 24 November: this is Bo Lin.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Match again: LIN, Bo" }));
    await waitFor(() => expect(posted(api, `POST ${base}/matches`)).toHaveLength(2));
    expect(posted(api, `POST ${base}/matches`)).toMatchObject([
      {
        matches: [
          { sighting: "s1", matchedTo: { as: "person", person: "p1" } },
          { sighting: "s2", matchedTo: { as: "person", person: "p1" } },
        ],
      },
      { matches: [{ sighting: "s1", matchedTo: { as: "unknown" } }] },
    ]);
  });

  it("is a visitor by one press", async () => {
    const api = fakeApi({ ...answers, [`POST ${base}/matches`]: () => answering(matched) });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "A visitor: LIN, Bo" }));
    await screen.findByText("Visitors and matches: 1");
    expect(posted(api, `POST ${base}/matches`)).toMatchObject([
      { matches: [{ matchedTo: { as: "visitor" } }, { matchedTo: { as: "visitor" } }] },
    ]);
  });

  it("invariant 2: a visitor that failed is sent again under the same id", async () => {
    let refuses = true;
    const api = fakeApi({
      ...answers,
      [`POST ${base}/visitors`]: () => (refuses ? refusing("server.fault") : answering(matched)),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByText("Add a visitor"));
    await userEvent.click(screen.getByRole("button", { name: "Add visitor" }));
    expect(screen.getByText("Enter the visitor's name.")).toBeTruthy();
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Vi Ray");
    await userEvent.click(screen.getByRole("button", { name: "Add visitor" }));
    await screen.findByRole("alert");
    refuses = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Vi Ray is added.")).toBeTruthy();
    const [first, second] = posted(api, `POST ${base}/visitors`);
    expect(second).toEqual(first);
    expect(first).toMatchObject({ name: "Vi Ray", organisation: "" });
  });
});

describe("a downloaded attendance file", () => {
  const preview: AttendanceFilePreview = {
    fingerprint: "0".repeat(32),
    summary: "2 people: 1 known by their address and 1 to be matched.",
    people: [
      { name: "=X", state: "to-match", matched: "To be matched by you", minutes: "60 of 90 minutes" },
      { name: "Ann", state: "known", matched: "Ann Lee, by e-mail", minutes: "38 of 90 minutes" },
    ],
    more: 0,
    asked: ["Ann (row 4) was there outside the meeting's own times. Is that right?"],
    added: 2,
  };
  const file = new File(["x"], "a.csv");

  it("is looked at first, and saved by a press", async () => {
    const api = fakeApi({
      ...answers,
      [`POST ${base}/file?file=a.csv`]: answering(preview),
      [`POST ${base}/file/save?file=a.csv&fingerprint=${"0".repeat(32)}`]: answering({ added: 2 }),
    });
    const { container } = openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByText("Add Teams' attendance file"));
    await userEvent.upload(screen.getByLabelText("Attendance file"), file);
    expect(await screen.findByText(preview.summary)).toBeTruthy();
    expect(screen.getByText("Ann Lee, by e-mail · 38 of 90 minutes")).toBeTruthy();
    expect(screen.getByText("1 thing to check")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Save 2 to the register" }));
    expect(await screen.findByText("2 people are saved in the register.")).toBeTruthy();
  });

  it("of another meeting is refused with what it says of itself", async () => {
    const api = fakeApi({
      ...answers,
      [`POST ${base}/file?file=a.csv`]: refusing("attendance-report.other-meeting", {
        notes: ["The file is of 17 November 2026, 2pm."],
      }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByText("Add Teams' attendance file"));
    await userEvent.upload(screen.getByLabelText("Attendance file"), file);
    expect((await screen.findByRole("alert")).textContent).toMatch(/another meeting's file/);
    expect(screen.getByText("The file is of 17 November 2026, 2pm.")).toBeTruthy();
  });
});

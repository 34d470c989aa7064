import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import "../DirectoryPages.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { KeptClosure } from "../../../../shared/contract/directory/closures.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { directoryAnswers } from "../directory-answers.fixture.ts";

const christmas: KeptClosure = {
  id: "christmas",
  version: '"v1"',
  kind: "school-holiday",
  name: "Christmas holiday",
  from: "2026-12-21",
  to: "2027-01-01",
  localAuthority: "North Somerset",
  whom: "All schools in North Somerset",
  term: "Autumn term 2026",
};
const inset: KeptClosure = {
  id: "inset",
  version: '"v1"',
  kind: "inset",
  name: "INSET day",
  from: "2027-01-04",
  to: "2027-01-04",
  school: "1",
  whom: "Flax Bourton Primary School",
  term: "Spring term 2027",
};
const easter = { ...christmas, id: "easter", name: "Easter holiday", from: "2026-04-01", to: "2026-04-10" };
const at = "/people/closures";
const answers = {
  ...directoryAnswers,
  "GET /api/directory/closures": answering({
    today: "2026-11-24",
    localAuthorities: ["North Somerset"],
    closures: [{ ...easter, term: "Summer term 2026" }, christmas, inset],
  }),
};

describe("closures", () => {
  it("stand under their terms with whom they are for, those that are over put away, and are narrowed by kind", async () => {
    const { container } = openTab({ at, fetch: fakeApi(answers).fetch });
    const autumn = within(await screen.findByRole("region", { name: "Autumn term 2026" }));
    expect(autumn.getByText("Monday 21 December to Friday 1 January 2027")).toBeTruthy();
    expect(autumn.getByText("All schools in North Somerset")).toBeTruthy();
    expect(screen.getByText("Earlier terms")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "INSET (1)" }));
    expect(screen.queryByText("Christmas holiday")).toBeNull();
    expect(screen.getByText("Flax Bourton Primary School")).toBeTruthy();
  });

  it("are added for a phase, and taken back", async () => {
    const sats = { ...inset, id: "new", version: '"v5"', name: "SATs week", whom: "Primary schools" };
    const api = fakeApi({
      ...answers,
      "POST /api/directory/closures": answering(sats, 201),
      "DELETE /api/directory/closures/new": answering(null, 204),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Add days" }));
    const form = within(screen.getByRole("form", { name: "Add days" }));
    await userEvent.selectOptions(form.getByLabelText("Kind"), "Assessment");
    fireEvent.change(form.getByLabelText(/First day/), { target: { value: "2027-05-10" } });
    fireEvent.change(form.getByLabelText(/Last day/), { target: { value: "2027-05-13" } });
    await userEvent.selectOptions(form.getByLabelText("Phase"), "Primary");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Added: SATs week, Primary schools.")).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toMatchObject({
      kind: "assessment",
      name: "Assessment week",
      from: "2027-05-10",
      to: "2027-05-13",
      phase: "primary",
    });
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
    const removal = api.asked.find(({ line }) => line.startsWith("DELETE"));
    expect(removal?.headers.get("If-Match")).toBe('"v5"');
  });

  it("are removed and put back", async () => {
    const api = fakeApi({
      ...answers,
      "DELETE /api/directory/closures/inset": answering(null, 204),
      "POST /api/directory/closures": answering(inset, 201),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: /^Remove INSET day/ }));
    expect(await screen.findByText("Removed: INSET day, Flax Bourton Primary School.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toMatchObject({
      kind: "inset",
      name: "INSET day",
      from: "2027-01-04",
      to: "2027-01-04",
      school: "1",
    });
  });

  it("invariant 3: keep what was typed when somebody else changed them first", async () => {
    const api = fakeApi({
      ...answers,
      "PUT /api/directory/closures/christmas": refusing("directory.changed", { current: christmas }),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: /^Change Christmas holiday/ }));
    const form = within(screen.getByRole("form", { name: "Change Christmas holiday" }));
    fireEvent.change(form.getByLabelText(/Last day/), { target: { value: "2027-01-04" } });
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Someone else changed this");
    expect(form.getByLabelText<HTMLInputElement>(/Last day/).value).toBe("2027-01-04");
  });
});

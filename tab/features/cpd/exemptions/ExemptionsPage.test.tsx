import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import "./ExemptionsPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { Exemptions } from "../../../../shared/contract/cpd/exemption.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const exemptions: Exemptions = {
  exemptions: [
    {
      ...{
        id: "x1",
        version: '"x,1"',
        because: "On leave",
        until: "2027-02-12",
        by: "Cy Moss, on 25 October",
      },
      person: { id: "p1", name: "Ann Lee", posts: "DSL at Ubley" },
      course: { id: "dsl", title: "DSL training" },
    },
  ],
  endsBefore: "2026-11-23",
};
const surroundings = {
  "GET /api/home": answering(aHome({ me: { ...gwen, isCentralTeam: true } })),
  "GET /api/cpd/exemptions": answering(exemptions),
  "GET /api/cpd/courses": answering({ year: "2026-27", courses: [], meetings: [] }),
};

describe("who is exempt", () => {
  it("stands with reason and end, is ended early, and that is taken back", async () => {
    const line = "PUT /api/cpd/exemptions/x1";
    const none = { ...exemptions, exemptions: [], changed: { id: "x1", version: '"x,2"' } };
    let puts = 0;
    const api = fakeApi({
      ...surroundings,
      [line]: () =>
        answering(++puts === 1 ? none : { ...exemptions, changed: { id: "x1", version: '"x,3"' } }),
    });
    const { container } = openTab({ at: "/cpd/exemptions", fetch: api.fetch });
    expect(await screen.findByText("DSL training: On leave")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "End now: Ann Lee, DSL training" }));
    expect(await screen.findByText("Ann Lee is no longer exempt from “DSL training”.")).toBeTruthy();
    expect(screen.getByText("Nobody is exempt.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("DSL training: On leave")).toBeTruthy();
    const sent = api.asked.filter((each) => each.line === line);
    expect(sent.map(({ body, headers }) => [body, headers.get("If-Match")])).toEqual([
      [{ until: "2026-11-23" }, '"x,1"'],
      [{ until: "2027-02-12" }, '"x,2"'],
    ]);
  });

  it("invariant 9: names what an exemption lacks and keeps what was typed", async () => {
    const errors = [
      { pointer: "/person", code: "unknown-person" },
      { pointer: "/course", code: "unknown-course" },
    ];
    const api = fakeApi({
      ...surroundings,
      "POST /api/cpd/exemptions": refusing("exemption.invalid", { errors }),
    });
    const { container } = openTab({ at: "/cpd/exemptions", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Exempt somebody" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Why" }), "On leave");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Exempt them" }));
    expect(await screen.findByText("Choose somebody from the list.")).toBeTruthy();
    expect(screen.getByText("Choose a course from the list.")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Why" }).value).toBe("On leave");
  });
});

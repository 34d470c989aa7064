import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./PlanPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { Plan } from "../../../../shared/contract/cpd/plan.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const plan: Plan = {
  year: "2026-27",
  years: ["2026-27", "2027-28"],
  summary: "1 mandatory course and 1 optional, with 1 session.",
  terms: [
    {
      name: "Autumn term",
      dates: "1 September to 18 December 2026",
      entries: [
        {
          kind: "closure",
          on: "2026-10-26",
          what: "School holiday",
          title: "Half-term",
          when: "Monday 26 October to Friday 30 October",
        },
        {
          ...{
            kind: "session",
            meeting: "m1",
            on: "2026-12-01",
            expectation: "optional",
            title: "Maths network",
          },
          ...{ when: "Tuesday 1 December, 2pm to 3:30pm", where: "Online", courses: ["Fluency"] },
        },
        {
          kind: "due",
          course: "c1",
          on: "2026-12-18",
          title: "Safeguarding",
          when: "Due by Friday 18 December",
          how: "By its recording.",
        },
      ],
    },
  ],
  anyTime: [{ id: "c2", title: "DSL training", expectation: "mandatory", about: "Every 24 months." }],
  clashes: ["You must be at both “A” and “B”, Tuesday 1 December, 2pm. Ask the lead of one of them."],
};

describe("the plan of the year", () => {
  it("tells mandatory from optional in words, with what clashes first, for oneself, a post or all", async () => {
    const api = fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/cpd/certificates": answering({ certificates: [] }),
      "GET /api/cpd/plan?for=me": answering(plan),
      "GET /api/cpd/plan?for=sendco": answering({ ...plan, summary: "None.", terms: [], clashes: [] }),
    });
    const { container } = openTab({ at: "/cpd/plan", fetch: api.fetch });
    const term = within(await screen.findByRole("region", { name: "Autumn term" }));
    expect(term.getByText("School holiday: Half-term")).toBeTruthy();
    expect(term.getByRole("link", { name: "Maths network" })).toBeTruthy();
    expect(term.getByText("Optional")).toBeTruthy();
    expect(term.getByText("Mandatory")).toBeTruthy();
    expect(screen.getByText(/You must be at both/)).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText("For"), "SENDCOs");
    expect(await screen.findByText("For sendcos: None.".replace("sendcos", "SENDCOs"))).toBeTruthy();
  });
});

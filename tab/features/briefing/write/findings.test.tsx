import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { aDraft } from "./draft.fixture.ts";
import { writingAnswers } from "./writing-answers.fixture.ts";

const at = "/briefing/write/2026-11-24";
const pupil: BriefingFinding = {
  ...{ check: "pupil-data", item: "i2", pointer: "/what", stops: true },
  ...{ sentence: "It seems to hold the date of birth of a pupil.", mend: "Take it out." },
};
const why: BriefingFinding = {
  ...{ check: "why-missing", item: "i1", pointer: "/why", stops: false },
  ...{ sentence: "It asks for something and does not say why.", mend: "Add one line." },
};
const long: BriefingFinding = {
  ...{ check: "reading-time", pointer: "", stops: false },
  ...{ sentence: "Primary headteachers need 4.2 minutes to read it.", mend: "Shorten an item." },
};
const withFindings = (...findings: BriefingFinding[]) =>
  fakeApi({
    ...writingAnswers,
    "GET /api/briefing/editions/2026-11-24/draft": answering(aDraft({ findings })),
  });

beforeEach(() => window.sessionStorage.clear());

describe("what to look at before an edition goes out", () => {
  it("stands above the items, what stops it first, and each opens its item", async () => {
    const { container } = openTab({ at, fetch: withFindings(why, pupil, long).fetch });
    expect(
      await screen.findByText("1 thing stops it from going out · 2 things to look at", { exact: false }),
    ).toBeTruthy();
    const list = within(screen.getByRole("list", { name: "What to look at" }));
    expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Carol serviceIt seems to hold the date of birth of a pupil. Take it out.",
      "Cover for the DSL dayIt asks for something and does not say why. Add one line.",
      "The whole briefingPrimary headteachers need 4.2 minutes to read it. Shorten an item.",
    ]);
    expect(list.getByLabelText("Stops it")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(list.getByRole("button", { name: "Carol service" }));
    expect(
      await screen.findByRole("textbox", { name: "What", description: /date of birth of a pupil/ }),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Carol service To mend/ })).toBeTruthy();
  });

  it("stands under its field until somebody writes there", async () => {
    openTab({ at, fetch: withFindings(why).fetch });
    const field = await screen.findByRole("textbox", { name: "Why", description: /does not say why/ });
    await userEvent.type(field, "So that cover is booked.");
    expect(screen.queryByRole("textbox", { name: "Why", description: /does not say why/ })).toBeNull();
  });

  it("is told to be nothing", async () => {
    openTab({ at, fetch: withFindings().fetch });
    expect(await screen.findByText("Nothing to mend.")).toBeTruthy();
  });
});

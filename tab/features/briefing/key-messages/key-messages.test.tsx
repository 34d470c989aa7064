import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import "./KeyMessagesPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { KeyMessageBody } from "../../../../shared/contract/briefing/key-message.schema.ts";
import { allHeads } from "../../../../shared/testing/builders.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { writingAnswers } from "../write/writing-answers.fixture.ts";

const at = "/briefing/write/key-messages";
const list = "GET /api/briefing/key-messages";
const audience = JSON.parse(JSON.stringify(allHeads)) as KeyMessageBody["audience"];
const attendance: KeyMessageBody = {
  ...{ id: "k1", version: "v1", message: "Attendance matters", audience, forWhom: "Headteachers" },
  sayings: [
    { edition: "2026-11-17", title: "Be in", what: "Be in by 9.", standing: "said" },
    { edition: "2026-11-24", title: "Ring by 9:30", what: "Ring home.", standing: "planned" },
  ],
  said: [{ edition: "2026-11-17", title: "Be in", what: "Be in by nine.", isOut: true }],
};
const tuesdays = ["2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15"];
const opened = (
  answers: Parameters<typeof fakeApi>[0],
  messages: readonly KeyMessageBody[] = [attendance],
) => {
  const api = fakeApi({ ...writingAnswers, [list]: answering({ messages, tuesdays }), ...answers });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};

describe("key messages", () => {
  it("say how each time stands, in the words that were said, by word and not by colour", async () => {
    const { container } = opened({});
    const plan = within(await screen.findByRole("article", { name: "Attendance matters" }));
    expect(plan.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "SaidTuesday 17 NovemberBe in Be in by nine.",
      "PlannedTuesday 24 NovemberRing by 9:30 Ring home.",
    ]);
    expect(plan.getByRole("link", { name: "Tuesday 24 November" }).getAttribute("href")).toBe(
      "/briefing/write/2026-11-24",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("are planned three times to begin with, on the next Tuesdays", async () => {
    const { api, container } = opened(
      { "POST /api/briefing/key-messages": answering({ ...attendance, id: "k2" }, 201) },
      [],
    );
    await screen.findByText("No key message is planned.");
    await userEvent.click(screen.getByRole("button", { name: "Plan a message" }));
    const form = within(screen.getByRole("form", { name: "Plan a message" }));
    fireEvent.change(form.getByLabelText(/What is to be heard/), { target: { value: "Read daily" } });
    for (const name of ["Time 1", "Time 2", "Time 3"]) {
      const time = within(form.getByRole("group", { name }));
      fireEvent.change(time.getByLabelText(/Title/), { target: { value: `Title ${name}` } });
      fireEvent.change(time.getByLabelText(/What it says/), { target: { value: `What ${name}` } });
    }
    await userEvent.click(form.getByRole("button", { name: "Leave out: Time 2" }));
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(form.getByRole("button", { name: "Save the plan" }));
    await screen.findByRole("button", { name: "Plan a message" });
    expect(api.asked.find(({ line }) => line.startsWith("POST /api/briefing/key-m"))?.body).toMatchObject({
      message: "Read daily",
      sayings: [
        { edition: "2026-11-24", title: "Title Time 1", what: "What Time 1" },
        { edition: "2026-12-08", title: "Title Time 3", what: "What Time 3" },
      ],
    });
  });

  it("invariant 9: keep what was typed and name the field that cannot be", async () => {
    const errors = [{ pointer: "/sayings/1/edition", code: "duplicate" }];
    opened({ "PUT /api/briefing/key-messages/k1": refusing("key-message.invalid", { errors }) });
    await userEvent.click(await screen.findByRole("button", { name: "Change: Attendance matters" }));
    const time = within(screen.getByRole("group", { name: "Time 2" }));
    fireEvent.change(time.getByLabelText(/Title/), { target: { value: "Kept" } });
    await userEvent.click(screen.getByRole("button", { name: "Save the plan" }));
    await screen.findByText("The message is not planned yet. Look at the fields marked below.");
    expect(time.getByLabelText<HTMLInputElement>(/Title/).value).toBe("Kept");
  });

  it("invariant 3: show both versions when somebody else saved first", async () => {
    const theirs = { ...attendance, version: "v7", message: "Every day counts" };
    opened({ "PUT /api/briefing/key-messages/k1": refusing("key-message.changed", { current: theirs }) });
    await userEvent.click(await screen.findByRole("button", { name: "Change: Attendance matters" }));
    fireEvent.change(screen.getByLabelText(/What is to be heard/), { target: { value: "Mine" } });
    await userEvent.click(screen.getByRole("button", { name: "Save the plan" }));
    const race = within(await screen.findByRole("region", { name: "Two versions of this plan" }));
    expect(race.getByText("Every day counts")).toBeTruthy();
    expect(race.getByText("Mine")).toBeTruthy();
  });

  it("are deleted at once, with the way back under the same id", async () => {
    const { api } = opened({
      "DELETE /api/briefing/key-messages/k1": answering(null, 204),
      "POST /api/briefing/key-messages": answering(attendance, 201),
    });
    await userEvent.click(await screen.findByRole("button", { name: "Delete: Attendance matters" }));
    await screen.findByText("Deleted “Attendance matters”.");
    await userEvent.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(api.asked.find(({ line }) => line.startsWith("POST"))?.body).toMatchObject({
      ...{ id: "k1", givenBack: true },
    });
  });
});

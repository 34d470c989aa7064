import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import "./WriteEditionPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { reach } from "./draft.fixture.ts";
import { writingAnswers } from "./writing-answers.fixture.ts";

const at = "/briefing/write/2026-11-24";

beforeEach(() => window.sessionStorage.clear());

describe("choosing who an item is for", () => {
  it("takes a common audience by one tap and says whom it reaches", async () => {
    const api = fakeApi({
      ...writingAnswers,
      "POST /api/directory/audience": ({ body }) =>
        (body as { audience: { phases: string[] } }).audience.phases.length === 1
          ? answering({ ...reach, people: 26, sentence: "26 people: headteachers at primary schools" })
          : answering(reach),
    });
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "Primary heads" }));
    await screen.findByText("26 people: headteachers at primary schools");
    expect(screen.getByRole("button", { name: "Primary heads", pressed: true })).toBeTruthy();
    expect(screen.getByRole("button", { name: "All heads", pressed: false })).toBeTruthy();
  });

  it("adds posts, narrows to a phase and leaves a school out", async () => {
    const api = fakeApi(writingAnswers);
    openTab({ at, fetch: api.fetch });
    await userEvent.click(await screen.findByText("Choose posts, schools or people"));
    await userEvent.click(within(screen.getByRole("group", { name: "Posts" })).getByLabelText("SENDCOs"));
    await userEvent.click(within(screen.getByRole("group", { name: "Phases" })).getByLabelText("Primary"));
    await userEvent.type(screen.getByRole("combobox", { name: "Except these schools" }), "flax");
    await userEvent.click(await screen.findByRole("option", { name: /Flax Bourton/ }));
    await waitFor(() =>
      expect(api.asked.filter(({ line }) => line === "POST /api/directory/audience").at(-1)?.body).toEqual({
        audience: {
          allStaff: false,
          roles: ["headteacher", "sendco"],
          phases: ["primary"],
          hubs: [],
          schools: [],
          people: [],
          except: { schools: ["1"], people: [] },
        },
      }),
    );
  });
});

import { describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { PersonNeeded, type SignInNeed, stepByStep } from "../teams/sign-in-steps.ts";
import { accessibilityFaults } from "../testing/accessibility-faults.ts";
import { aHome } from "../testing/contract-examples.ts";
import { answering, fakeApi } from "../testing/fake-api.ts";
import { openTab } from "../testing/open-tab.tsx";

const api = () =>
  fakeApi({ "GET /api/home": answering(aHome()), "GET /api/networks": answering({ networks: [] }) });

/** A sign-in that needs the person until their last try; `tries` are how each ends. */
function needing(need: SignInNeed, ...tries: boolean[]) {
  return stepByStep({
    silently: async () => {
      throw new PersonNeeded(need);
    },
    withPerson: async () => {
      if (tries.shift()) return "token";
      throw new Error("declined");
    },
  });
}

const steps = [
  ["consent", "Agree once to use Beacon", "Read and agree"],
  ["check", "One more check", "Do the check"],
  ["again", "Sign in again", "Sign in"],
] as const;

describe("what only the person can do for their sign-in", () => {
  it.each(steps)(
    "is one page with one button when it is to %s, and Home comes by the keyboard",
    async (need, title, button) => {
      const { fetch } = api();
      const { container } = openTab({ at: "/", fetch, signIn: needing(need, true) });
      const heading = await screen.findByRole("heading", { level: 1, name: title });
      expect(document.activeElement).toBe(heading);
      expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([button]);
      expect(await accessibilityFaults(container)).toEqual([]);
      await userEvent.tab();
      await userEvent.keyboard("{Enter}");
      expect(await screen.findByText("Nothing to do this week.")).toBeTruthy();
      expect(screen.queryByRole("heading", { name: title })).toBeNull();
    },
  );

  it("is asked for again, with what to do, when it did not go through", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { fetch } = api();
    openTab({ at: "/", fetch, signIn: needing("consent", false, true) });
    await userEvent.click(await screen.findByRole("button", { name: "Read and agree" }));
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe(
        "You have not agreed yet. If Microsoft said that an administrator has to, tell your trust's central team: they can agree for everybody.",
      ),
    );
    await userEvent.click(screen.getByRole("button", { name: "Read and agree" }));
    expect(await screen.findByText("Nothing to do this week.")).toBeTruthy();
    said.mockRestore();
  });
});

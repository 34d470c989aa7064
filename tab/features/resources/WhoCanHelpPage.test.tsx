import { describe, expect, it } from "@jest/globals";
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import "./WhoCanHelpPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";

const answers = {
  "GET /api/helpers/mine": answering({ isListed: false }),
  "GET /api/helpers?q=maths": answering({
    helpers: [
      {
        ...{ id: "mo", name: "Mo <b>Byrne</b>", email: "mo@trust.example" },
        posts: ["Maths lead, Ubley Primary School"],
        reason: "Leads the Maths network; is maths lead",
      },
      { id: "ty", name: "Ty Dove", email: "", posts: [], reason: "Added one resource on “maths”" },
    ],
  }),
  "GET /api/helpers?q=zebra": answering({ helpers: [] }),
};

describe("who can help", () => {
  it("begins in the box, and says before anything is typed whom one will see", async () => {
    const { container } = openTab({ at: "/resources/people", fetch: fakeApi(answers).fetch });
    const box = await screen.findByRole("searchbox", { name: "What do you need help with?" });
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(screen.getByText("Ask for a person.")).toBeTruthy();
    expect(await screen.findByRole("switch")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("names colleagues with their post and why, and opens a chat with each who can be written to", async () => {
    const { container } = openTab({ at: "/resources/people?q=maths", fetch: fakeApi(answers).fetch });
    const list = within(await screen.findByRole("list", { name: "Who can help" }));
    expect(list.getByRole("heading", { name: "Mo <b>Byrne</b>" })).toBeTruthy();
    expect(list.getByText("Maths lead, Ubley Primary School")).toBeTruthy();
    expect(list.getByText("Leads the Maths network; is maths lead")).toBeTruthy();
    expect(list.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "https://teams.microsoft.com/l/chat/0/0?users=mo%40trust.example",
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says so when nobody who agreed is known for it", async () => {
    openTab({ at: "/resources/people?q=zebra", fetch: fakeApi(answers).fetch });
    expect(await screen.findByText("Nobody who agreed to be listed is known for this.")).toBeTruthy();
  });
});

describe("being listed among those who can help", () => {
  it("is off until one turns it on, and off again at once, by keyboard", async () => {
    const api = fakeApi({
      ...answers,
      "PUT /api/helpers/mine": answering({ isListed: true, since: "2026-11-24" }),
      "DELETE /api/helpers/mine": answering({ isListed: false }),
    });
    openTab({ at: "/resources/people", fetch: api.fetch });
    const own = await screen.findByRole<HTMLInputElement>("switch", {
      name: "List me among those who can help",
    });
    expect(own.checked).toBe(false);
    act(() => own.focus());
    await userEvent.keyboard(" ");
    expect(await screen.findByText("You are listed among those who can help.")).toBeTruthy();
    expect([own.checked, document.activeElement]).toEqual([true, own]);
    await userEvent.keyboard(" ");
    expect(await screen.findByText(/^You are not listed\./)).toBeTruthy();
    expect(own.checked).toBe(false);
  });

  it("stays as it was when it could not be saved, and says why", async () => {
    const api = fakeApi({ ...answers, "PUT /api/helpers/mine": refusing("person.unknown") });
    openTab({ at: "/resources/people", fetch: api.fetch });
    const own = await screen.findByRole<HTMLInputElement>("switch");
    await userEvent.click(own);
    expect((await screen.findByRole("alert")).textContent).toContain("does not know you yet");
    expect(own.checked).toBe(false);
  });
});

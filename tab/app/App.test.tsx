import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../testing/accessibility-faults.ts";
import { aHome, anEdition, gwen } from "../testing/contract-examples.ts";
import { answering, fakeApi } from "../testing/fake-api.ts";
import { openTab } from "../testing/open-tab.tsx";

const answers = {
  "GET /api/home": answering(aHome()),
  "GET /api/networks": answering({ networks: [] }),
  "GET /api/briefing/editions/2026-11-24": answering(anEdition()),
  "POST /api/briefing/editions/2026-11-24/opened": answering(null, 204),
};

describe("the tab's shell", () => {
  it("leads to each area, and says which one is open", async () => {
    openTab({ at: "/networks", fetch: fakeApi(answers).fetch });
    const navigation = screen.getByRole("navigation", { name: "Beacon" });
    expect(Array.from(navigation.querySelectorAll("a"), (link) => link.textContent)).toEqual([
      "Home",
      "Briefing",
      "Meetings",
      "CPD",
      "Networks",
      "Resources",
      "More",
    ]);
    expect(screen.getByRole("link", { name: "Networks" }).getAttribute("aria-current")).toBe("page");
  });

  it("leads the central team to people and settings as well, on a phone by way of More", async () => {
    const me = { ...gwen, isCentralTeam: true };
    openTab({
      at: "/more",
      fetch: fakeApi({ ...answers, "GET /api/home": answering(aHome({ me })) }).fetch,
    });
    await screen.findByRole("heading", { level: 1, name: "More" });
    const page = screen.getByRole("main");
    expect(Array.from(page.querySelectorAll("a"), (link) => link.getAttribute("href"))).toEqual([
      "/networks",
      "/resources",
      "/people",
      "/settings",
    ]);
    const more = screen.getByRole("link", { name: "More", hidden: true });
    expect(more.getAttribute("aria-current")).toBe("page");
  });

  it("keeps the briefing's area marked on every page of a briefing", async () => {
    openTab({ at: "/briefing/2026-11-24", fetch: fakeApi(answers).fetch });
    await screen.findByRole("heading", { name: "Briefing, Tuesday 24 November" });
    expect(screen.getByRole("link", { name: "Briefing" }).getAttribute("aria-current")).toBe("page");
  });

  it("moves the focus to the title of the page one goes to, and names the page in the window", async () => {
    openTab({ at: "/", fetch: fakeApi(answers).fetch });
    await userEvent.click(screen.getByRole("link", { name: "Networks" }));
    const title = await screen.findByRole("heading", { level: 1, name: "Networks" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe("Networks – Beacon");
  });

  it("leaves the focus alone when the tab is first opened", async () => {
    openTab({ at: "/", fetch: fakeApi(answers).fetch });
    await screen.findByText("Nothing to do this week.");
    expect(document.activeElement).toBe(document.body);
  });

  it("lets a keyboard pass the navigation first", async () => {
    openTab({ at: "/", fetch: fakeApi(answers).fetch });
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe("Skip to content");
    expect(document.activeElement?.getAttribute("href")).toBe("#content");
    expect(screen.getByRole("main").id).toBe("content");
  });

  it("says who is signed in and lets them leave where Teams does not", async () => {
    let left = false;
    openTab({
      at: "/",
      fetch: fakeApi(answers).fetch,
      signIn: {
        accessToken: async () => "token",
        signOut: async () => {
          left = true;
        },
      },
    });
    expect(await screen.findByText("Gwen Adeyemi")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Sign out" }));
    expect(left).toBe(true);
  });

  it("offers no way to sign out inside Teams", async () => {
    openTab({ at: "/", fetch: fakeApi(answers).fetch });
    await screen.findByText("Nothing to do this week.");
    expect(screen.queryByRole("button", { name: "Sign out" })).toBeNull();
  });

  it("says so at an address where nothing stands, with a way home", async () => {
    const { container } = openTab({ at: "/nowhere", fetch: fakeApi(answers).fetch });
    expect(await screen.findByRole("heading", { level: 1, name: "Nothing here" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go to Home" }).getAttribute("href")).toBe("/");
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

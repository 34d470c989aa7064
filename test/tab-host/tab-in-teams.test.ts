import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { buildTab } from "../../infra/dev/build-tab.ts";
import { aHome, anEdition, anItem } from "../../tab/testing/contract-examples.ts";
import { launchBrowser } from "../browser/launch.ts";
import { type HostedTab, hostingArguments, openInHost } from "./open-in-host.ts";
import { type ServedTab, serveBuiltTab } from "./serve-built-tab.ts";

const item = anItem({
  id: "i3",
  title: "Carol service",
  links: [{ label: "Order of service", address: "https://trust.example/carols", kind: "document" }],
});

const answers = {
  "GET /api/home": aHome(),
  "GET /api/briefing/editions/2026-11-24": anEdition({ items: [item] }),
  "POST /api/briefing/editions/2026-11-24/opened": {},
  "GET /api/networks": { networks: [] },
};

describe("the tab inside Teams", () => {
  let served: ServedTab;
  let browser: Browser;
  let hosted: HostedTab;

  beforeAll(async () => {
    await buildTab();
    served = await serveBuiltTab(answers);
    browser = await launchBrowser(hostingArguments);
    hosted = await openInHost(await browser.newPage(), {
      tab: `${served.address}/`,
      theme: "dark",
      subPageId: "briefing/2026-11-24/items/i3",
      token: "token-of-teams",
    });
    await hosted.tab.getByRole("article", { name: "Carol service" }).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const themeShown = () => hosted.tab.locator("[data-theme]").getAttribute("data-theme");

  it("opens what the deep link names, signed in as the person whom Teams knows", () => {
    expect(served.asked).toContain("GET /api/briefing/editions/2026-11-24 Bearer token-of-teams");
  });

  it("tells Teams when it is drawn, so that Teams takes its own loading sign away", async () => {
    const told = (await hosted.told()).map(({ func }) => func);
    expect(told).toContain("appInitialization.appLoaded");
    expect(told).toContain("appInitialization.success");
  });

  it("wears Teams' theme, also when it changes", async () => {
    expect(await themeShown()).toBe("dark");
    await hosted.changeTheme("contrast");
    await hosted.tab.locator('[data-theme="high-contrast"]').waitFor();
    expect(await themeShown()).toBe("high-contrast");
  });

  it("lets Teams open a document", async () => {
    await hosted.tab.getByRole("link", { name: "Order of service" }).click();
    expect(await toldUntil(hosted, "executeDeepLink")).toContainEqual({
      func: "executeDeepLink",
      args: ["https://trust.example/carols"],
    });
  });

  it("offers no sign-out of its own", async () => {
    expect(await hosted.tab.getByRole("button", { name: "Sign out" }).count()).toBe(0);
  });

  it("signs in through a host that does so for its tabs", async () => {
    const nesting = await openInHost(await browser.newPage(), {
      tab: `${served.address}/`,
      theme: "default",
      token: "token-of-nesting-host",
      nests: "api://beacon/access_as_user",
    });
    await nesting.tab.getByText("Nothing to do this week.").waitFor();
    expect(served.asked).toContain("GET /api/home Bearer token-of-nesting-host");
  }, 30_000);

  it("shows in a channel what was chosen in the dialog that adds it", async () => {
    const dialog = await openInHost(await browser.newPage(), {
      tab: `${served.address}/configure`,
      theme: "default",
      token: "token-of-teams",
      frameContext: "settings",
      entityId: "",
    });
    await dialog.tab.getByRole("radio", { name: "Meetings" }).check();
    await dialog.pressSave();
    const told = await toldUntil(dialog, "settings.save.success");
    expect(told).toContainEqual({ func: "settings.setValidityState", args: [true] });
    expect(told).toContainEqual({
      func: "settings.setSettings",
      args: [
        {
          entityId: "/meetings",
          contentUrl: `${served.address}/meetings`,
          websiteUrl: `${served.address}/meetings`,
          suggestedDisplayName: "Meetings",
        },
      ],
    });
  }, 30_000);
});

/** What the tab has told the host, once this is among it. */
async function toldUntil(hosted: HostedTab, func: string) {
  for (;;) {
    const told = await hosted.told();
    if (told.some((each) => each.func === func)) return told;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

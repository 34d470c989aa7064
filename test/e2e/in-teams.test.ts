import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { type HostedTab, hostingArguments, openInHost } from "../tab-host/open-in-host.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const stack = sharedStack();
const keptTokens = z.object({ accessToken: z.string() });

/** Beacon's own server and data, in a frame that answers as Teams does. */
describe("Beacon in Teams", () => {
  let browser: Browser;
  let hosted: HostedTab;

  beforeAll(async () => {
    browser = await launchBrowser(hostingArguments);
    const outside = await signInAs(await openContext(browser), stack, stack.people.primaryHead);
    const kept = await outside.evaluate(() => sessionStorage.getItem("beacon.tokens"));
    const { accessToken } = keptTokens.parse(JSON.parse(kept ?? "null"));
    hosted = await openInHost(await (await openContext(browser)).newPage(), {
      tab: `${stack.tab}/`,
      theme: "dark",
      subPageId: `briefing/${stack.lastTuesday}`,
      token: accessToken,
    });
  });
  afterAll(() => browser?.close());

  it("opens the briefing that a notification's link names", async () => {
    await hosted.tab.getByRole("heading", { level: 1, name: /^Briefing, Tuesday / }).waitFor();
    await hosted.tab.getByRole("article").first().waitFor();
  });

  it("changes its look when the person changes that of Teams", async () => {
    const look = () => hosted.tab.locator("[data-theme]").getAttribute("data-theme");
    expect(await look()).toBe("dark");
    await hosted.changeTheme("default");
    await hosted.tab.locator('[data-theme="light"]').waitFor();
    expect(await look()).toBe("light");
  });
});

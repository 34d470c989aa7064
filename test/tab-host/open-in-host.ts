import type { FrameLocator, Page } from "playwright-core";
import { type HostSettings, hostPage } from "./host-page.ts";

export interface HostedTab {
  readonly tab: FrameLocator;
  /** What the tab has told the host so far, by the names of Teams JS. */
  told(): Promise<{ func: string; args: unknown[] }[]>;
  changeTheme(theme: HostSettings["theme"]): Promise<void>;
  /** Presses the button with which the host saves what a tab shows. */
  pressSave(): Promise<void>;
}

/** Start Chromium with these: it would else ask the person whether a page of Microsoft's may reach this machine. */
export const hostingArguments = ["--disable-features=LocalNetworkAccessChecks"];

const hostAddress = "https://teams.microsoft.com/host-of-this-test";

/** Opens the tab as Teams does. The browser believes the host's address; nothing leaves this machine. */
export async function openInHost(page: Page, settings: HostSettings): Promise<HostedTab> {
  const here = new URL(settings.tab).origin;
  await page.route("**/*", (route) => {
    const { href, origin } = new URL(route.request().url());
    if (href === hostAddress) return route.fulfill({ contentType: "text/html", body: hostPage(settings) });
    return origin === here ? route.continue() : route.abort();
  });
  await page.goto(hostAddress);
  return {
    tab: page.frameLocator("iframe"),
    told: () => page.evaluate("window.told"),
    pressSave: () => page.evaluate("window.pressSave()"),
    changeTheme: (theme) => page.evaluate(`window.changeTheme(${JSON.stringify(theme)})`),
  };
}

import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";
import { thisMachine } from "./this-machine.ts";

/**
 * Nothing but the pages under test: no sandbox (root in a container has none), no graphics card, no calls home, no host
 * but this computer (the playground asks a CDN for fonts).
 */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Starts Chromium with a profile of its own that goes when it stops. */
export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(thisMachine), args: [...quiet, ...more] });

/** How long a page may take to show something, in milliseconds. A guard against hanging: the machine may be busy. */
const patience = 60_000;

/** Somebody's browser: it remembers nothing of others. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", ...options });
  context.setDefaultTimeout(patience);
  return context;
}

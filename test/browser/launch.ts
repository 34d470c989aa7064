import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";
import { thisMachine } from "./this-machine.ts";

/** Nothing but the pages under test: no sandbox (root in a container has none), no graphics card, no calls home. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Starts Chromium with a profile of its own that goes when it stops. */
export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(thisMachine), args: [...quiet, ...more] });

/** Somebody's browser: it remembers nothing of others, and reaches nothing outside this computer. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", ...options });
  // The playground asks a CDN for fonts.
  await context.route(
    (url) => !loopback.has(url.hostname),
    (route) => route.abort(),
  );
  return context;
}

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Request } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const { tab, people } = sharedStack();

describe("opening Beacon for the first time", () => {
  let browser: Browser;
  const asked: Request[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    const page = await (await openContext(browser)).newPage();
    page.on("request", (request) => asked.push(request));
    await page.goto(tab);
    await page.getByRole("button", { name: people.primaryHead.name }).first().click();
    await page.getByRole("heading", { name: "Your networks" }).waitFor();
    await page.waitForLoadState("networkidle");
  });
  afterAll(() => browser?.close());

  it("brings at most 200 kB of compressed JavaScript before Home can be used", async () => {
    const scripts = asked.filter(
      (request) => request.resourceType() === "script" && request.url().startsWith(tab),
    );
    // A script that is asked for again on the way back from signing in comes from the browser's own store.
    const perAddress = new Map<string, number>();
    for (const script of scripts) {
      const { responseBodySize } = await script.sizes();
      perAddress.set(script.url(), Math.max(responseBodySize, perAddress.get(script.url()) ?? 0));
    }
    const bytes = [...perAddress.values()].reduce((sum, size) => sum + size, 0);
    console.log(`${perAddress.size} scripts, ${(bytes / 1000).toFixed(0)} kB compressed.`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(200_000);
  });

  it("asks the server once, after signing in, for everything that Home shows", () => {
    const questions = asked
      .map((request) => `${request.method()} ${new URL(request.url()).pathname}`)
      .filter((question) => question.includes(" /api/"));
    expect(questions).toEqual(["GET /api/home"]);
  });
});

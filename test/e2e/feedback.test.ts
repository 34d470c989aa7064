import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { themes, wearTheme, widen, widths } from "./looks.ts";
import { pageFaults } from "./page-faults.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const { tab, meeting } = sharedStack();

describe("what came of feedback, in a browser", () => {
  let browser: Browser;
  let central: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    central = await signInAs(await openContext(browser), { tab }, meeting.central);
  }, 120_000);
  afterAll(() => browser?.close());

  it.each([
    ["of the whole trust", "cpd/feedback", "By course"],
    ["of a network", "networks/dsl-primary/feedback", "Meeting by meeting"],
  ])(
    "%s: no fault in light, dark or high contrast, on a laptop or a phone",
    async (name, address, last) => {
      const faults: string[] = [];
      for (const theme of themes) {
        await widen(central, 1280);
        await central.goto(await wearTheme(central, `${tab}/${address}`, theme));
        await central.getByRole("heading", { name: last }).waitFor();
        for (const width of widths) {
          await widen(central, width);
          const found = await pageFaults(central);
          faults.push(...found.map((fault) => `${theme}, ${width} px: ${fault}`));
          await takePicture(central, `feedback-${name}-${theme}-${width}`);
        }
      }
      expect(faults).toEqual([]);
    },
    90_000,
  );
});

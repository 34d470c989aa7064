import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryLook } from "./every-look.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const { tab, meeting } = sharedStack();

describe("what came of feedback, in a browser", () => {
  let browser: Browser;
  let central: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    central = await signInAs(await openContext(browser), { tab }, meeting.central);
  });
  afterAll(() => browser?.close());

  it.each([
    ["of the whole trust", "cpd/feedback", "By course"],
    ["of a network", "networks/dsl-primary/feedback", "Meeting by meeting"],
  ])("%s: no fault in light, dark or high contrast, on a laptop or a phone", async (name, address, last) => {
    const faults = await faultsInEveryLook(central, {
      name: `feedback-${name}`,
      address: `${tab}/${address}`,
      open: (page) => page.getByRole("heading", { name: last }).waitFor(),
    });
    expect(faults).toEqual([]);
  });
});

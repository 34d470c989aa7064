import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryLook, faultsInEveryTheme, shows } from "./every-look.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const { tab, meeting } = sharedStack();

describe("keeping resources in order", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await signInAs(await openContext(browser), { tab }, meeting.central);
  });
  afterAll(() => browser?.close());

  it("shows links that want mending without fault in light, dark or high contrast, on a laptop or a phone", async () => {
    const screen = {
      name: "upkeep",
      address: `${tab}/resources/upkeep`,
      open: shows("Links whose page has moved"),
    };
    expect(await faultsInEveryLook(page, screen)).toEqual([]);
  });

  it("keeps what is due for review for another year, by keyboard, and takes that back", async () => {
    await page.goto(`${tab}/resources/upkeep`);
    const due = page.getByRole("region", { name: "Due for review" });
    const button = due.getByRole("button", { name: /^Still right for a year: Alternative provision/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await due.getByText(/^Alternative provision: looked at again on /).waitFor();
    await button.waitFor({ state: "detached" });
    // The keyboard goes on with the next row.
    await due.locator("[data-row-button]:focus").waitFor();
    await due.getByRole("button", { name: "Undo" }).focus();
    await page.keyboard.press("Enter");
    await button.waitFor();
  });

  it("tells two apart that look the same, by keyboard, and takes that back, without fault in any look", async () => {
    await page.goto(`${tab}/resources/upkeep`);
    const twice = page.getByRole("region", { name: "Likely there twice" });
    const button = twice.getByRole("button", { name: "These are two: Improving behaviour in schools" });
    await button.waitFor();
    await twice.evaluate((panel) => panel.scrollIntoView());
    expect(await faultsInEveryTheme(page, "upkeep-twice")).toEqual([]);
    await button.focus();
    await page.keyboard.press("Enter");
    await twice.getByText("Told apart: Improving behaviour in schools.").waitFor();
    await button.waitFor({ state: "detached" });
    await twice.getByRole("button", { name: "Undo" }).focus();
    await page.keyboard.press("Enter");
    await button.waitFor();
  });

  it("narrows what is found by filters in every look, and from an address alike", async () => {
    const screen = {
      name: "resources-narrowed",
      address: `${tab}/resources?network=maths&phase=primary`,
      open: shows("Maths ("),
    };
    expect(await faultsInEveryLook(page, screen)).toEqual([]);
    const chosen = page.getByRole("group", { name: "Network" }).getByRole("button", { pressed: true });
    expect(await chosen.innerText()).toMatch(/^Maths \(\d+\)$/);
  });

  it("looks at a link again when asked, and says so where the web cannot be reached from", async () => {
    await page.goto(`${tab}/resources`);
    await page.getByRole("link", { name: "Upkeep" }).click();
    const broken = page.getByRole("region", { name: "Links that do not open" });
    const button = broken.getByRole("button", { name: /^Check again now/ }).first();
    await button.focus();
    await page.keyboard.press("Enter");
    await broken.getByText("Beacon cannot reach the web at the moment").waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await takePicture(page, "upkeep-checked");
    await page.keyboard.press("Enter");
    await broken.getByText("This link was looked at within the last minute.").waitFor();
  });
});

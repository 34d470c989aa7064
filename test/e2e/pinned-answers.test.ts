import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryLook, faultsInEveryTheme, shows } from "./every-look.ts";
import { widen, widths } from "./looks.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { tabTo } from "./tab-to.ts";

const { tab, meeting, people } = sharedStack();

describe("answers that are pinned for a search", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await signInAs(await openContext(browser), { tab }, meeting.central);
  });
  afterAll(() => browser?.close());

  it("stand first among what is found, marked in words, without fault in any look", async () => {
    const screen = {
      name: "pinned-found",
      address: `${tab}/resources?q=moderation+day`,
      open: shows("Chosen by the English network"),
    };
    expect(await faultsInEveryLook(page, screen)).toEqual([]);
  });

  it("are pinned from a resource's page by keyboard, found by others at once, and unpinned again", async () => {
    await widen(page, 1280);
    await page.goto(`${tab}/resources/nrich`);
    const open = page.getByRole("button", { name: "Show first for…" });
    await open.focus();
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("textbox", { name: "Show first for" }));
    await page.keyboard.type("puzzle of the week");
    await page.keyboard.press("Enter");
    await page.getByText("Shown first for “puzzle of the week”.").waitFor();
    expect(await faultsInEveryTheme(page, "pinned-page-1280")).toEqual([]);
    await widen(page, 360);
    await open.click();
    await page.getByRole("textbox", { name: "Show first for" }).fill("puzzle");
    expect(await faultsInEveryTheme(page, "pinned-page-360")).toEqual([]);

    const head = await signInAs(await openContext(browser), { tab }, people.primaryHead);
    await head.goto(`${tab}/resources?q=puzzles+of+the+week`);
    await head.getByText("Chosen by the central team").waitFor();
    expect(
      await head
        .getByRole("link", { name: /^NRICH/ })
        .first()
        .isVisible(),
    ).toBe(true);

    await page.goto(`${tab}/resources/upkeep`);
    const pinned = page.getByRole("region", { name: "Pinned answers" });
    const unpin = pinned.getByRole("button", { name: /^Unpin: puzzle of the week/ });
    await unpin.waitFor();
    for (const width of widths) {
      await widen(page, width);
      await pinned.evaluate((panel) => panel.scrollIntoView());
      expect(await faultsInEveryTheme(page, `pinned-upkeep-${width}`)).toEqual([]);
    }
    await unpin.focus();
    await page.keyboard.press("Enter");
    await pinned.getByText(/^Unpinned: NRICH/).waitFor();
    await unpin.waitFor({ state: "detached" });
    await head.goto(`${tab}/resources?q=puzzles+of+the+week`);
    await head.getByRole("status").first().waitFor();
    expect(await head.getByText("Chosen by the central team").count()).toBe(0);
  });
});

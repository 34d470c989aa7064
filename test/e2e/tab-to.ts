import type { Locator, Page } from "playwright-core";

/** More stops than any page has, so that one that cannot be reached is noticed. */
const mostStops = 150;

/** Presses Tab, or Shift+Tab to go back, until the focus stands on it, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The Tab key never comes to ${target}.`);
}

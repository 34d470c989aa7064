import type { Locator, Page } from "playwright-core";

/** More stops than any page has, so that one that cannot be reached is noticed. */
const mostStops = 150;

/** Presses Tab until the focus stands on it, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never comes to ${target}.`);
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const folder = process.env.BEACON_SCREENSHOTS;

/** Keeps a picture of the page in the folder that BEACON_SCREENSHOTS names; without it, does nothing. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/[^\w-]+/g, "-")}.png`) });
}

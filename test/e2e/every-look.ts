import type { Page } from "playwright-core";
import { themes, wearTheme, widen, widths } from "./looks.ts";
import { pageFaults } from "./page-faults.ts";
import { takePicture } from "./take-picture.ts";

export interface Screen {
  readonly name: string;
  readonly address: string;
  /** Brings the page to where it is looked at, and waits until it is drawn. */
  open(page: Page): Promise<unknown>;
}

/** Waits until a text is to be seen, the first where there are several. */
export const shows = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();

/** What is wrong with a screen in light, dark and high contrast, on a laptop and a phone; a picture of each is kept where asked for. */
export async function faultsInEveryLook(page: Page, { name, address, open }: Screen): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of themes) {
    await widen(page, 1280);
    await page.goto(await wearTheme(page, address, theme));
    await open(page);
    for (const width of widths) {
      await widen(page, width);
      const found = await pageFaults(page);
      faults.push(...found.map((fault) => `${theme}, ${width} px: ${fault}`));
      await takePicture(page, `${name}-${theme}-${width}`);
    }
  }
  return faults;
}

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
  await widen(page, 1280);
  await page.goto(address);
  await open(page);
  return faultsAsItStands(page, name);
}

/** The same of a page that has been brought to where it is looked at. It ends light, as wide as a phone. */
export async function faultsAsItStands(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await widen(page, width);
    faults.push(
      ...(await faultsInEveryTheme(page, `${name}-${width}`)).map((fault) => `${width} px, ${fault}`),
    );
  }
  return faults;
}

/** The same at the width that the page has. It ends light. */
export async function faultsInEveryTheme(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of themes) {
    await wearTheme(page, theme);
    const found = await pageFaults(page, theme === "light" ? "everything" : "colours");
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
    await takePicture(page, `${name}-${theme}`);
  }
  await wearTheme(page, "light");
  return faults;
}

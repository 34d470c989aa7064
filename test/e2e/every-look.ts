import type { Page } from "playwright-core";
import { type Theme, themes, type Width, wearTheme, widen, widths } from "./looks.ts";
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

/** Every theme at every width. `npm run soak` sets it, as does whoever wants pictures. */
const inEveryLook = Boolean(process.env.BEACON_EVERY_LOOK ?? process.env.BEACON_SCREENSHOTS);

let looked = 0;

/** On other days each width, and at each another theme, which goes round from page to page: all six take minutes. */
const themesNow = (): Readonly<Record<Width, readonly Theme[]>> => {
  if (inEveryLook) return { 1280: themes, 360: themes };
  const [wide = "light", narrow = "light"] = [looked, looked + 1].map((at) => themes[at % themes.length]);
  looked += 1;
  return { 1280: [wide], 360: [narrow] };
};

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
  const looks = themesNow();
  for (const width of widths) {
    await widen(page, width);
    faults.push(
      ...(await faultsInThemes(page, `${name}-${width}`, looks[width])).map(
        (fault) => `${width} px, ${fault}`,
      ),
    );
  }
  return faults;
}

/** The same in every theme, at the width that the page has. It ends light. */
export const faultsInEveryTheme = (page: Page, name: string): Promise<string[]> =>
  faultsInThemes(page, name, themes);

async function faultsInThemes(page: Page, name: string, worn: readonly Theme[]): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of worn) {
    await wearTheme(page, theme);
    // What is not about colours is the same in every theme.
    const found = await pageFaults(page, theme === worn[0] ? "everything" : "colours");
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
    await takePicture(page, `${name}-${theme}`);
  }
  await wearTheme(page, "light");
  return faults;
}

import type { Page } from "playwright-core";

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** A laptop, and the narrowest phone that staff carry. */
export const widths = [1280, 360] as const;
export type Width = (typeof widths)[number];

/** What the tab asks the browser about high contrast, answered by the test: Chromium's own pretence paints over the theme. */
const askable = `{
  const asked = "(forced-colors: active)";
  const answer = Object.assign(new EventTarget(), { media: asked, matches: false });
  const others = window.matchMedia.bind(window);
  window.matchMedia = (query) => (query === asked ? answer : others(query));
  window.wearContrast = (matches) => {
    answer.matches = matches;
    answer.dispatchEvent(new Event("change"));
  };
}`;

/** Colours that change fade, in the rows of a long list (`content-visibility`) not before axe looks at them: they are to change at once. */
const atOnce = `if (document.adoptedStyleSheets.length === 0) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, ::before, ::after { transition: none !important }");
  document.adoptedStyleSheets = [sheet];
}`;

/** Lets a page change its theme while it stands. Before it is loaded. */
export const letThemeChange = (page: Page): Promise<unknown> => page.addInitScript(askable);

/** The tab's own name of each theme, which it writes on what it draws. */
const named = { light: "light", dark: "dark", contrast: "high-contrast" } as const;

/** Changes the theme of a page that stands, as a person's system does, and waits until it is worn. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(atOnce);
  await page.emulateMedia({ colorScheme: theme === "light" ? "light" : "dark" });
  await page.evaluate(`window.wearContrast(${theme === "contrast"})`);
  // The tenant's pages, which bear no name of a theme, follow the browser by themselves.
  await page.waitForFunction(
    `[...document.querySelectorAll("[data-theme]")].every((each) => each.dataset.theme === "${named[theme]}")`,
  );
  await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
}

export const widen = (page: Page, width: Width): Promise<void> =>
  page.setViewportSize({ width, height: width === 360 ? 740 : 800 });

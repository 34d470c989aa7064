import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Fluent's focus management (Tabster) frames its groups with hidden elements that hand on the focus at once:
 * nobody rests on them, which axe cannot know. https://github.com/microsoft/tabster/issues/288
 */
const focusCatchers = "[data-tabster-dummy]";

/** The rules of axe that look at colours, and so need every theme; what the others look at is the same in all. */
const aboutColours = { runOnly: ["color-contrast", "link-in-text-block"] };

/** Asked in the page itself, and only for what is wrong: an account of all that is right takes axe ten times as long. */
const question = (about: object) => `axe
  .run({ exclude: [${JSON.stringify(focusCatchers)}] }, ${JSON.stringify({ resultTypes: ["violations"], ...about })})
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))`;

/** A dialog that is still fading in has not the colours that people read it in. What turns for ever is not waited for. */
const stillness = `Promise.all(
  document
    .getAnimations()
    .filter((each) => each.playState === "running" && each.effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished.catch(() => {})),
).then(() => {})`;

/** As tall as a thumb is wide. Source: WCAG 2.2, success criterion 2.5.5. */
const thumb = 44;

/** Cards are drawn as Teams draws them, to be looked at and not pressed. */
const notPressed = `${focusCatchers}, .ac-adaptiveCard`;

/** What is pressed or typed in on a phone and is lower than a thumb, by what stands on it. Links within text are as tall as their line. */
const lowerThanAThumb = `innerWidth > 480 ? [] : [
  ...document.querySelectorAll(
    ".fui-FluentProvider :is(button, select, summary, textarea, input:not([type=checkbox], [type=radio], [type=file]))",
  ),
]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest(${JSON.stringify(notPressed)}))
  .map((each) => each.closest(".fui-Input, .fui-Combobox, .fui-Dropdown, .fui-SpinButton") ?? each)
  .map((each) => [each, Math.round(each.getBoundingClientRect().height)])
  .filter(([, height]) => height > 0 && height < ${thumb})
  .map(([each, height]) => height + " px tall: " + (each.ariaLabel || each.textContent || each.className).slice(0, 60))`;

/**
 * What axe finds wrong with the page, or with its colours alone, whether one must scroll sideways to read it, and what a thumb on a phone
 * would miss; empty when nothing is.
 */
export async function pageFaults(page: Page, about: "everything" | "colours"): Promise<string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe);
  await page.evaluate(stillness);
  const faults: string[] = await page.evaluate(question(about === "colours" ? aboutColours : {}));
  const low: string[] = await page.evaluate(lowerThanAThumb);
  const overflow: number = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return [...faults, ...low, ...(overflow > 0 ? [`${overflow} px wider than the screen`] : [])];
}

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

/** What axe finds wrong with the page, or with its colours alone, and whether one must scroll sideways to read it; empty when nothing is. */
export async function pageFaults(page: Page, about: "everything" | "colours"): Promise<string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe);
  await page.evaluate(stillness);
  const faults: string[] = await page.evaluate(question(about === "colours" ? aboutColours : {}));
  const overflow: number = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return overflow > 0 ? [...faults, `${overflow} px wider than the screen`] : faults;
}

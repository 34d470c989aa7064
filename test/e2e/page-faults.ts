import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * Fluent's focus management (Tabster) frames its groups with hidden elements that hand on the focus at once:
 * nobody rests on them, which axe cannot know. https://github.com/microsoft/tabster/issues/288
 */
const focusCatchers = "[data-tabster-dummy]";

/** What axe finds wrong with the page, and whether one must scroll sideways to read it; empty when nothing is. */
export async function pageFaults(page: Page, { coloursOnly }: { coloursOnly: boolean }): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode() // All of these pages are without frames: no second page is needed to sum up.
    .exclude(focusCatchers);
  const { violations } = await (coloursOnly
    ? axe.withRules(["color-contrast", "link-in-text-block"])
    : axe
  ).analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
  const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return typeof overflow === "number" && overflow > 0
    ? [...faults, `${overflow} px wider than the screen`]
    : faults;
}

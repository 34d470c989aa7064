import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds wrong with the page, and whether one must scroll sideways to read it; empty when nothing is. */
export async function pageFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
  const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return typeof overflow === "number" && overflow > 0
    ? [...faults, `${overflow} px wider than the screen`]
    : faults;
}

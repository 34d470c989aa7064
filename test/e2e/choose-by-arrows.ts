import type { Locator } from "playwright-core";

/** Chooses in a list by its arrow keys. Letters typed slowly, as on a busy machine, begin another word. */
export async function chooseByArrows(list: Locator, name: string): Promise<void> {
  const options = await list.locator("option").count();
  await list.press("Home");
  for (let at = 0; at < options; at++) {
    const shown = await list.locator("option:checked").textContent();
    if (shown?.startsWith(name)) return;
    await list.press("ArrowDown");
  }
  throw new Error(`There is nothing to choose that begins with “${name}”.`);
}

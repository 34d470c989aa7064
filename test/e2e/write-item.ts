import type { Page } from "playwright-core";

/** What an editor writes of one item in these tests. */
export interface ItemWords {
  readonly title: string;
  readonly what: string;
  readonly audience: "All heads" | "Primary heads" | "Secondary heads";
  readonly action?: { readonly text: string; readonly dueOn: string };
  /** Who to ask, by name, where that is somebody else than the writer. */
  readonly owner?: string;
}

/** Writes one item of an edition, which stands open, and waits until it is saved. */
export async function writeItem(page: Page, words: ItemWords): Promise<void> {
  await page.getByRole("button", { name: "Write an item" }).click();
  await fillItem(page, words);
  await page.getByRole("button", { name: "Save item" }).click();
  await page.getByRole("button", { name: `Move ${words.title}`, exact: true }).waitFor();
}

/** Fills the form of the item that stands open. */
export async function fillItem(page: Page, words: ItemWords): Promise<void> {
  const { title, what, audience, action, owner } = words;
  await page.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  await page.getByRole("textbox", { name: "What", exact: true }).fill(what);
  await page.getByRole("button", { name: audience, exact: true }).click();
  if (action) {
    await page.getByRole("checkbox", { name: "Readers must do something" }).check();
    await page.getByRole("textbox", { name: "What to do" }).fill(action.text);
    await page.getByLabel("By when").fill(action.dueOn);
  }
  if (!owner) return;
  await page.getByRole("combobox", { name: "Who to ask" }).fill(owner);
  await page.getByRole("option", { name: owner }).first().click();
}

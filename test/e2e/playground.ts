import type { BrowserContext, Locator, Page } from "playwright-core";

/** The chat client, with one of its chats open. */
export interface Chat {
  readonly page: Page;
  /** Sends a message as a person would. */
  tell(words: string): Promise<void>;
  /** Sends a message and gives the bot's next card. */
  say(words: string): Promise<Locator>;
  /** The newest card in the chat. */
  newestCard(): Locator;
  /** The cards that say this. */
  cardsWith(words: string): Locator;
}

const card = ".ac-adaptiveCard";

/** Opens a chat or channel of the playground by a part of its name. */
export async function openChat(context: BrowserContext, address: string, name: RegExp): Promise<Chat> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("treeitem", { name }).click();
  const newestCard = () => page.locator(card).last();
  const tell = async (words: string) => {
    await page.getByRole("textbox").last().fill(words);
    await page.getByRole("button", { name: "Send Message" }).click();
  };
  return {
    page,
    newestCard,
    tell,
    cardsWith: (words) => page.locator(card, { hasText: words }),
    async say(words) {
      const before = await page.locator(card).count();
      await tell(words);
      await page.locator(card).nth(before).waitFor();
      return newestCard();
    },
  };
}

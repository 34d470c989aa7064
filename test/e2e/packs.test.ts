import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { openChat } from "./playground.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const { tab, people, meeting } = stack;
const title = "Bassoon lead: a starter pack";
const phones = "Mobile phones in schools";
const kcsie = "Keeping children safe in education";

describe("a pack of resources", () => {
  let browser: Browser;
  let central: Page;
  let head: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    central = await signInAs(await openContext(browser), { tab }, meeting.central);
    head = await signInAs(await openContext(browser), { tab }, people.primaryHead);
  });
  afterAll(() => browser?.close());

  const order = () =>
    central
      .getByRole("list", { name: "Resources in this pack" })
      .getByRole("listitem")
      .locator("p:first-child")
      .allTextContents();
  const add = async (name: string) => {
    await central.getByRole("combobox", { name: "Add a resource" }).fill(name);
    // What was found before stands until what fits is there, the first of it marked.
    await central.getByRole("listbox").getByRole("option").first().filter({ hasText: name }).waitFor();
    await central.keyboard.press("Enter");
    await central.getByText(`Added ${name}`, { exact: false }).waitFor();
  };

  it("is made by keyboard: found, put into order, taken out and put back", async () => {
    await central.goto(`${tab}/resources`);
    await central.getByRole("link", { name: "New pack" }).press("Enter");
    await central.getByRole("textbox", { name: "Title" }).fill(title);
    await add(phones);
    await add(kcsie);
    expect(await order()).toEqual([`1. ${phones}`, `2. ${kcsie}`]);
    await central.getByRole("button", { name: `Move ${kcsie}` }).press("Space");
    await central.getByText(`Picked up ${kcsie}. It is number 2 of 2.`).waitFor({ state: "attached" });
    await central.keyboard.press("ArrowUp");
    await central.getByText(`${kcsie} would be number 1 of 2.`).waitFor({ state: "attached" });
    await central.keyboard.press("Space");
    await central.getByText(`1. ${kcsie}`).waitFor();
    expect(await order()).toEqual([`1. ${kcsie}`, `2. ${phones}`]);
    await central.getByRole("button", { name: `More for ${kcsie}` }).press("Enter");
    await central.getByRole("menuitem", { name: "Take out" }).press("Enter");
    const undo = central.getByRole("button", { name: "Undo" });
    await undo.waitFor();
    await central.waitForFunction("document.activeElement?.textContent === 'Undo'");
    await central.keyboard.press("Enter");
    expect(await order()).toEqual([`1. ${kcsie}`, `2. ${phones}`]);
    await central.getByRole("button", { name: "Make the pack" }).press("Enter");
    await central.getByRole("heading", { name: title }).first().waitFor();
  });

  it("is found by everybody, opens on its own page, and is named on the pages of what it holds", async () => {
    await head.setViewportSize({ width: 390, height: 780 });
    await head.goto(`${tab}/resources?q=bassoon`);
    await head.getByText("Pack · 2 resources · all phases").waitFor();
    await takePicture(head, "a pack found on a phone");
    await head.getByRole("link", { name: title, exact: true }).click();
    const held = head.getByRole("region", { name: "What is in this pack" });
    await held.waitFor();
    expect(await held.getByRole("listitem").locator("a:first-child").first().textContent()).toBe(kcsie);
    await takePicture(head, "a pack on a phone");
    await held.getByRole("link", { name: `Details of ${kcsie}` }).click();
    await head.getByText("In packs").waitFor();
    await head.getByRole("link", { name: title }).waitFor();
  });

  it("is changed by two at once: the second sees both orders and loses nothing", async () => {
    const id = await idOf();
    const other = await signInAs(await openContext(browser), { tab }, meeting.central);
    for (const page of [central, other]) {
      await page.goto(`${tab}/resources/${id}/edit`);
      await page.getByRole("button", { name: `More for ${kcsie}` }).waitFor();
    }
    await other.getByRole("textbox", { name: "Description" }).fill("Theirs");
    await other.getByRole("button", { name: "Save" }).click();
    await other.getByRole("region", { name: "What is in this pack" }).waitFor();
    await central.getByRole("button", { name: `More for ${kcsie}` }).click();
    await central.getByRole("menuitem", { name: "Move down" }).click();
    await central.getByRole("button", { name: "Save" }).click();
    const race = central.getByRole("region", { name: "Two versions of this resource" });
    await race.waitFor();
    await takePicture(central, "a pack changed by two");
    await race.getByRole("button", { name: "Save again" }).click();
    const held = central.getByRole("region", { name: "What is in this pack" });
    await held.waitFor();
    await central.getByRole("region", { name: title }).getByText("Theirs").waitFor();
    expect(await held.getByRole("listitem").locator("a:first-child").first().textContent()).toBe(phones);
    await other.context().close();
  });

  async function idOf(): Promise<string> {
    await central.goto(`${tab}/resources?q=bassoon`);
    const address = await central.getByRole("link", { name: title, exact: true }).getAttribute("href");
    return address?.replace(/^.*\/|\?.*$/g, "") ?? "";
  }

  it("is archived, found by nobody, and brought back", async () => {
    const id = await idOf();
    await central.goto(`${tab}/resources/${id}`);
    await central.getByRole("button", { name: "Archive" }).click();
    await central.getByText(`Archived: ${title}.`).waitFor();
    await head.goto(`${tab}/resources/${id}`);
    await head.getByText("This resource is not here, or it is not for you.").waitFor();
    await central.getByRole("button", { name: "Undo" }).click();
    await central.getByText(`Archived: ${title}.`).waitFor({ state: "detached" });
    await head.goto(`${tab}/resources/${id}`);
    await head.getByRole("region", { name: "What is in this pack" }).waitFor();
  });

  it("is asked for in the chat, and shown there in its order", async () => {
    const chat = await openChat(await openContext(browser), stack.playground, /Personal Chat/);
    await chat.cardsWith("What you can ask me").first().waitFor();
    const card = await chat.say("starter pack for a new SENDCO");
    await card.getByText("New SENDCO starter pack", { exact: true }).first().waitFor();
    await takePicture(chat.page, "bot asked for a pack");
    await chat.say("show it");
    await chat.newestCard().getByText("1–3 of 8, in this order").waitFor();
    await takePicture(chat.page, "bot shows what is in a pack");
    await chat.newestCard().getByRole("button", { name: "More" }).click();
    await chat.newestCard().getByText("4–6 of 8, in this order").waitFor();
    await takePicture(chat.page, "bot shows more of a pack");
  });
});

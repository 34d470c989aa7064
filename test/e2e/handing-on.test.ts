import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsAsItStands, faultsInEveryTheme } from "./every-look.ts";
import { widen } from "./looks.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const stack = sharedStack();
const { secondaryHead } = stack.people;
const edition = `${stack.tab}/briefing/${stack.lastTuesday}`;

/** What a briefing asks of a head, handed to somebody at the school who does it; each step on what the one before left. */
describe("handing on what a briefing asks, in a browser", () => {
  let browser: Browser;
  let head: Page;
  let colleague: Page;
  let item: Locator;
  let title: string;
  let name: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    head = await signInAs(await openContext(browser), stack, secondaryHead);
  });
  afterAll(() => browser?.close());

  it("offers whoever works at the school, in every look", async () => {
    await head.goto(edition);
    const open = head.getByRole("article").filter({ has: head.getByRole("button", { name: /^Hand to a/ }) });
    title = await open.first().getByRole("heading").innerText();
    item = head.getByRole("article", { name: title });
    await item.getByRole("button", { name: /^Remind me later/ }).click();
    expect(await faultsAsItStands(head, "putting-off")).toEqual([]);
    await item.getByRole("button", { name: "Cancel" }).click();
    await item.getByRole("button", { name: /^Hand to a/ }).click();
    await item.getByRole("combobox", { name: /Who is to do it/ }).click();
    const option = head.getByRole("option").first();
    await option.waitFor();
    name = (await option.innerText()).split("\n")[0]?.trim() ?? "";
    await option.click();
    await item.getByRole("textbox", { name: "A note (optional)" }).fill("By Thursday if you can");
    expect(await faultsAsItStands(head, "handing-on")).toEqual([]);
  });

  it("shows its head who has it, and asks them for it no longer", async () => {
    await item.getByRole("button", { name: `Hand to ${name}` }).click();
    await item.getByText(`Handed to ${name}`).waitFor();
    expect(await faultsAsItStands(head, "handed-on")).toEqual([]);
    await head.goto(stack.tab);
    await head.getByText(/^With colleagues/).click();
    await head.getByText(`Handed to ${name}`).first().waitFor();
    expect(await faultsAsItStands(head, "home-with-colleagues")).toEqual([]);
  });

  it("tells the colleague, who finds who asks, with what words, and that item alone", async () => {
    const page = await (await openContext(browser)).newPage();
    await page.goto(stack.tenant);
    await page.getByText(`${secondaryHead.name} hands you`).first().waitFor();
    colleague = await signInAs(await openContext(browser), stack, { name, note: "" });
    const words = `${secondaryHead.name} handed you this: “By Thursday if you can”`;
    await colleague.getByText(words).waitFor();
    await widen(colleague, 360);
    expect(await faultsInEveryTheme(colleague, "home-handed-to")).toEqual([]);
    await colleague.goto(edition);
    await colleague.getByRole("article", { name: title }).getByText(words).waitFor();
  });

  it("is done for the head when the colleague has done it", async () => {
    await colleague.getByRole("button", { name: `Done: ${title}` }).click();
    await colleague.getByRole("button", { name: `Undo: ${title}` }).waitFor();
    await head.goto(edition);
    await item.getByText(`Done by ${name}`).waitFor();
    expect(await faultsAsItStands(head, "done-by-colleague")).toEqual([]);
  });
});

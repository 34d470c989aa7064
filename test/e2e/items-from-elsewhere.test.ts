import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsAsItStands } from "./every-look.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { writeItem } from "./write-item.ts";

const stack = sharedStack();
const [, , , , tuesday] = stack.tuesdays;

/** An editor who begins an edition with what Beacon knows of already; each step on what the one before left. */
describe("items from elsewhere in Beacon, in a browser", () => {
  let browser: Browser;
  let page: Page;
  const offered = () => page.getByRole("region", { name: "Worth an item" });

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await signInAs(await openContext(browser), stack, stack.people.editor);
    await page.goto(`${stack.tab}/briefing/write/${tuesday}`);
  });
  afterAll(() => browser?.close());

  it("are planned ahead as a key message, by keyboard, in every look", async () => {
    await page.goto(`${stack.tab}/briefing/write/key-messages`);
    await page.getByText("No key message is planned.").waitFor();
    await page.getByRole("button", { name: "Plan a message" }).press("Enter");
    const form = page.getByRole("form", { name: "Plan a message" });
    await form.getByLabel("What is to be heard").focus();
    await page.keyboard.type("Attendance matters every day");
    await form.getByRole("button", { name: "All heads" }).press("Space");
    for (const name of ["Time 3", "Time 2"])
      await form.getByRole("button", { name: `Leave out: ${name}` }).press("Enter");
    const time = form.getByRole("group", { name: "Time 1" });
    await time.getByRole("combobox", { name: "Tuesday" }).selectOption(String(tuesday));
    await time.getByLabel("Title").focus();
    await page.keyboard.type("Ring home by 9:30");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Whoever is not in is rung by half past nine.");
    expect(await faultsAsItStands(page, "key-message-form")).toEqual([]);
    await page.keyboard.press("Tab");
    await form.getByRole("button", { name: "Save the plan" }).press("Enter");
    await page.getByRole("article", { name: "Attendance matters every day" }).waitFor();
    expect(await faultsAsItStands(page, "key-messages")).toEqual([]);

    await page.goto(`${stack.tab}/briefing/write/${tuesday}`);
    await offered()
      .getByText(/^Worth an item: \d+ thing/)
      .click();
    await offered()
      .getByRole("button", { name: "Make an item: Attendance matters every day" })
      .press("Enter");
    await page.getByText("Made of a key message").waitFor();
    await page.getByRole("button", { name: "More for Ring home by 9:30" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.goto(`${stack.tab}/briefing/write/key-messages`);
    await page.getByRole("button", { name: "Delete: Attendance matters every day" }).press("Enter");
    await page.getByText("Deleted “Attendance matters every day”.").waitFor();
    await page.goto(`${stack.tab}/briefing/write/${tuesday}`);
  });

  it("are offered before the edition has an item, in every look", async () => {
    await offered()
      .getByText(/^Worth an item: \d+ thing/)
      .click();
    await offered().getByRole("list").first().waitFor();
    expect(await faultsAsItStands(page, "items-offered")).toEqual([]);
  });

  it("are carried over from earlier briefings, and lead their readers to the first", async () => {
    const still = offered().getByRole("list", { name: "Still to do from earlier briefings" });
    // The reader whom one looks through first is a primary's head.
    const forHeads = still.getByRole("listitem").filter({ hasText: /people: headteachers/ });
    await forHeads
      .getByRole("button", { name: /^Carry over: / })
      .first()
      .click();
    await page.getByText(/^Again: first in/).waitFor();
    await still.getByRole("button", { name: /^In this briefing/ }).waitFor();
    const written = await page.getByRole("textbox", { name: "Title", exact: true }).inputValue();
    expect(await faultsAsItStands(page, "item-carried-over")).toEqual([]);
    await page.getByRole("tab", { name: "As a reader" }).click();
    await page
      .getByRole("article", { name: written })
      .getByRole("link", { name: /^Again: first in/ })
      .waitFor();
    expect(await faultsAsItStands(page, "item-said-again")).toEqual([]);
    await page.getByRole("tab", { name: "Items" }).click();
    await page.getByRole("button", { name: `More for ${written}` }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await offered()
      .getByText(/^Worth an item: \d+ thing/)
      .click();
  });

  it("become one with one click, open to be written on, and are taken out again", async () => {
    const first = offered()
      .getByRole("list")
      .last()
      .getByRole("button", { name: /^Make an item: / })
      .first();
    const title = ((await first.getAttribute("aria-label")) ?? "").replace("Make an item: ", "");
    await first.click();
    await page.getByText(/^Made of/).waitFor();
    const written = await page.getByRole("textbox", { name: "Title", exact: true }).inputValue();
    await offered()
      .getByRole("button", { name: `In this briefing: ${title}. Open it` })
      .waitFor();
    expect(await faultsAsItStands(page, "item-made-of-an-offer")).toEqual([]);
    await page.getByRole("button", { name: `More for ${written}` }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await offered()
      .getByRole("button", { name: `Make an item: ${title}` })
      .waitFor();
  });

  it("are begun from templates, which are made of items, renamed and taken away", async () => {
    await writeItem(page, {
      ...{ title: "Census day", what: "Send the census by noon.", audience: "All heads" },
      owner: stack.people.editor.name,
    });
    await page.getByRole("button", { name: "Save as a template" }).click();
    expect(await faultsAsItStands(page, "saving-a-template")).toEqual([]);
    await page.getByRole("button", { name: "Save template" }).click();
    await page.getByText("Kept as “Census day”").waitFor();
    const templates = page.getByRole("region", { name: "Templates" });
    await templates.getByText("Templates: 1").click();
    await templates.getByRole("button", { name: "Rename: Census day" }).click();
    await templates.getByRole("textbox", { name: "Name of the template" }).fill("Census");
    await templates.getByRole("button", { name: "Save template" }).click();
    await templates.getByText("Renamed “Census day” to “Census”.").waitFor();
    expect(await faultsAsItStands(page, "templates")).toEqual([]);
    await templates.getByRole("button", { name: "Begin an item: Census" }).click();
    await page.getByRole("button", { name: "Census day · not saved" }).waitFor();
    await page.getByRole("button", { name: "Discard changes" }).click();
    await templates.getByRole("button", { name: "Delete: Census" }).click();
    await templates.getByText("Deleted the template “Census”.").waitFor();
    await page.getByRole("button", { name: "More for Census day" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByText("Deleted “Census day”.").waitFor();
  });
});

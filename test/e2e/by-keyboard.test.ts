import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { tabTo } from "./tab-to.ts";

const stack = sharedStack();
const tuesday = stack.tuesdays[2];
const { editor, primaryHead } = stack.people;

describe("the briefing without a mouse", () => {
  let browser: Browser;
  let desk: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    desk = await signInAs(await openContext(browser), stack, editor);
    await desk.goto(`${stack.tab}/briefing/write/${tuesday}`);
  });
  afterAll(() => browser?.close());

  const itemsInOrder = () => desk.getByRole("button", { name: /^Move / }).evaluateAll(namesOf);

  async function write(title: string, action?: string): Promise<void> {
    const type = async (field: string, text: string) => {
      await tabTo(desk, desk.getByRole("textbox", { name: field, exact: true }));
      await desk.keyboard.insertText(text);
    };
    await tabTo(desk, desk.getByRole("button", { name: "Write an item" }));
    await desk.keyboard.press("Enter");
    await type("Title", title);
    await type("What", "In a sentence.");
    await tabTo(desk, desk.getByRole("button", { name: "All heads" }));
    await desk.keyboard.press("Space");
    if (action) {
      await tabTo(desk, desk.getByRole("checkbox", { name: "Readers must do something" }));
      await desk.keyboard.press("Space");
      await type("What to do", action);
    }
    await tabTo(desk, desk.getByRole("combobox", { name: "Who to ask" }));
    await desk.keyboard.insertText(editor.name);
    await desk.getByRole("option", { name: editor.name }).first().waitFor();
    await desk.keyboard.press("ArrowDown");
    await desk.keyboard.press("Enter");
    await tabTo(desk, desk.getByRole("button", { name: "Save item" }));
    await desk.keyboard.press("Enter");
    await desk.getByRole("button", { name: `Move ${title}` }).waitFor();
  }

  it("is written", async () => {
    await write("Summer reading lists");
    await write("Fire drill record", "Send the record");
    expect(await itemsInOrder()).toEqual(["Move Summer reading lists", "Move Fire drill record"]);
  });

  it("is put in order, each step said aloud", async () => {
    await tabTo(desk, desk.getByRole("button", { name: "Move Fire drill record" }));
    await desk.keyboard.press("Space");
    await desk.getByText("Picked up Fire drill record. It is number 2 of 2.").waitFor();
    await desk.keyboard.press("ArrowUp");
    await desk.getByText("Fire drill record would be number 1 of 2.").waitFor();
    await desk.keyboard.press("Space");
    await desk.getByText("Fire drill record is now number 1 of 2.").waitFor();
    expect(await itemsInOrder()).toEqual(["Move Fire drill record", "Move Summer reading lists"]);
    await desk.reload();
    await desk.getByRole("button", { name: "Move Fire drill record" }).waitFor();
    expect(await itemsInOrder()).toEqual(["Move Fire drill record", "Move Summer reading lists"]);
  });

  it("is published", async () => {
    await tabTo(desk, desk.getByRole("button", { name: "Publish now" }));
    await desk.keyboard.press("Enter");
    await tabTo(desk, desk.getByRole("button", { name: "Tell 28 people" }));
    await desk.keyboard.press("Enter");
    await desk.getByText("28 people told.").waitFor();
  });

  it("is marked done by a head, and the focus stays where it was", async () => {
    const tab = await signInAs(await openContext(browser), stack, primaryHead);
    await tab.goto(`${stack.tab}/briefing/${tuesday}`);
    await tabTo(tab, tab.getByRole("button", { name: "Done: Fire drill record" }));
    await tab.keyboard.press("Enter");
    const undo = tab.getByRole("button", { name: "Undo: Fire drill record" });
    await undo.waitFor();
    expect(await undo.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });
});

describe("a meeting without a mouse", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it("is planned, given a time and scheduled", async () => {
    const desk = await signInAs(await openContext(browser), stack, stack.meeting.lead);
    await desk.goto(`${stack.tab}/meetings/new?network=dsl-primary`);
    const press = async (name: string | RegExp) => {
      await tabTo(desk, desk.getByRole("button", { name }).first());
      await desk.keyboard.press("Enter");
    };
    await tabTo(desk, desk.getByRole("textbox", { name: "Title" }));
    await desk.keyboard.insertText("Supervision without a mouse");
    await tabTo(desk, desk.locator("summary", { hasText: "Find a time" }));
    await desk.keyboard.press("Enter");
    await press(/^Take/);
    await desk.getByText("Nobody has another meeting").first().waitFor();
    await press(/^Schedule and invite \d+ people$/);
    await desk.getByRole("dialog").waitFor();
    await press(/^Invite \d+ people$/);
    await desk.getByRole("heading", { name: "Supervision without a mouse", level: 1 }).waitFor();
    // Who is coming is another request than the page's.
    const coming = desk.getByText(/people coming$/);
    await coming.first().waitFor();
    expect(await coming.count()).toBe(1);
  });
});

const namesOf = (elements: readonly Element[]) =>
  elements.map((element) => element.getAttribute("aria-label"));

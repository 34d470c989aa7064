import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { type Chat, openChat } from "./playground.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";
import { writeItem } from "./write-item.ts";

const stack = sharedStack();
const tuesday = stack.tuesdays[1] as CivilDate;
const { editor, otherEditor } = stack.people;
const desk = `${stack.tab}/briefing/write/${tuesday}`;

const markup = (where: string) =>
  `<img src=x onerror="document.title='run'"> **${where}** [go](javascript:alert(1)) <b>b</b>`;

/** What would be there if anything of `markup` had become more than text. */
const madeOfIt = (within: Locator) =>
  within.locator('img[src="x"], b, strong:text-is("title"), em, a[href^="javascript"]');

describe("what an editor writes, whatever it is", () => {
  let browser: Browser;
  let page: Page;
  let channel: Chat;

  beforeAll(async () => {
    browser = await launchBrowser();
    channel = await openChat(await openContext(browser), stack.playground, /Tuesday briefing/);
    page = await signInAs(await openContext(browser), stack, editor);
    await page.goto(desk);
  });
  afterAll(() => browser?.close());

  const field = (name: string) => page.getByRole("textbox", { name, exact: true });

  it("is refused at each field that is wrong, with every word kept", async () => {
    await page.getByRole("button", { name: "Write an item" }).click();
    await field("What").fill("x".repeat(50_000));
    await page.getByRole("checkbox", { name: "Readers must do something" }).check();
    await field("What to do").fill("Return the form");
    await page.getByLabel("By when").fill(addDays(tuesday, -1));
    await page.getByRole("button", { name: "Add another address" }).click();
    await field("Name of the link").fill("Form");
    await field("Address").fill("javascript:alert(1)");
    await page.getByRole("button", { name: "Save item" }).click();

    await page.getByText("The item is not saved yet. Look at the fields marked below.").waitFor();
    expect(await complaint(field("Title"))).toContain("Fill this in.");
    expect(await complaint(field("What"))).toContain("This is too long. Shorten it.");
    expect(await complaint(page.getByLabel("By when"))).toContain(
      "The deadline is before the briefing goes out. Choose a later date.",
    );
    expect(await complaint(field("Address"))).toContain("Give a full web address that begins with https://");
    expect(await complaint(page.getByRole("combobox", { name: "Who to ask" }))).toContain("Fill this in.");
    expect(await field("What").inputValue()).toHaveLength(50_000);
    expect(await field("Address").inputValue()).toBe("javascript:alert(1)");
    await takePicture(page, "refused-fields");
    await page.getByRole("button", { name: "Discard changes" }).click();
  });

  it("stays plain text, in the list, the preview and the card", async () => {
    await writeItem(page, {
      title: markup("title"),
      what: markup("what"),
      audience: "All heads",
      action: { text: markup("action"), dueOn: addDays(tuesday, 7) },
      owner: editor.name,
    });
    await field("Why").fill(markup("why"));
    await page.getByRole("button", { name: "Add another address" }).click();
    await field("Name of the link").fill("**link** <b>b</b>");
    await field("Address").fill("https://trust.example/<b>?q=**x**");
    await page.getByRole("button", { name: "Save item" }).click();
    await page.getByText("Saved", { exact: true }).waitFor();

    await page.getByRole("tab", { name: "As a reader" }).click();
    const article = page.getByRole("article");
    for (const where of ["title", "what", "action", "why"]) await article.getByText(markup(where)).waitFor();
    await article.getByRole("link", { name: "**link** <b>b</b>" }).waitFor();
    await takePicture(page, "markup-in-preview");

    await page.getByRole("button", { name: "Publish now" }).click();
    await page.getByRole("button", { name: "Tell 28 people" }).click();
    await page.getByText("28 people told.").waitFor();
    const card = channel.cardsWith("<b>b</b>");
    for (const where of ["title", "action"]) await card.getByText(markup(where)).waitFor();
    await card.getByRole("button", { name: "Show mine" }).click();
    await card.getByText(markup("what")).waitFor();
    await takePicture(channel.page, "markup-in-card");

    for (const [place, within] of [
      ["tab", page.locator("body")],
      ["card", card],
    ] as const)
      expect([place, await madeOfIt(within).count()]).toEqual([place, 0]);
    expect(await page.title()).not.toBe("run");
    expect(await channel.page.title()).not.toBe("run");
  });

  it("is not lost when somebody else saved the same item first", async () => {
    const other = await signInAs(await openContext(browser), stack, otherEditor);
    const ours = `${stack.tab}/briefing/write/${stack.tuesdays[0]}`;
    for (const each of [page, other]) {
      await each.goto(ours);
      await each.getByRole("textbox", { name: "Why", exact: true }).waitFor();
    }
    await other.getByRole("textbox", { name: "Why", exact: true }).fill("Sarah's reason.");
    await other.getByRole("button", { name: "Save item" }).click();
    await other.getByText("Saved", { exact: true }).waitFor();

    await field("Why").fill("Scott's reason.");
    await page.getByRole("button", { name: "Save item" }).click();
    await page.getByText("Someone else changed this item while you were working.").waitFor();
    await page.getByText("Sarah's reason.").waitFor();
    await page.getByText("Scott's reason.").waitFor();
    await takePicture(page, "lost-race");
    await page.getByRole("button", { name: "Save again" }).click();
    await page.getByText("Saved", { exact: true }).waitFor();
    expect(await field("Why").inputValue()).toBe("Scott's reason.");
  });
});

/** What is said to be wrong with a field, as a screen reader says it after the field's name. */
const complaint = (control: Locator): Promise<string> =>
  control.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? "")
      .join(" "),
  );

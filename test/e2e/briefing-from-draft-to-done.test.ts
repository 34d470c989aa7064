import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { type Chat, openChat } from "./playground.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";
import { writeItem } from "./write-item.ts";

const stack = sharedStack();
/** The last of the Tuesdays that tests publish, so that its briefing is the newest whatever ran before. */
const tuesday = stack.tuesdays[3] as CivilDate;
const { editor, primaryHead, secondaryHead } = stack.people;
const forPrimaries = "Phonics check: agree the week";
const forAll = "Trust conference: keep the day free";

/** The steps of one Tuesday, each on what the one before left. */
describe("a Tuesday briefing, from draft to done", () => {
  let browser: Browser;
  let desk: Page;
  let results: Page;
  let channel: Chat;

  beforeAll(async () => {
    browser = await launchBrowser();
    desk = await signInAs(await openContext(browser), stack, editor);
  });
  afterAll(() => browser?.close());

  it("is written by an editor: one item for primary heads, one for all heads", async () => {
    await desk.goto(`${stack.tab}/briefing/write/${tuesday}`);
    await writeItem(desk, {
      title: forPrimaries,
      what: "Choose one of the two weeks for the check.",
      audience: "Primary heads",
      action: { text: "Return your week", dueOn: addDays(tuesday, 9) },
      owner: editor.name,
    });
    await writeItem(desk, {
      title: forAll,
      what: "The conference is in the summer term.",
      audience: "All heads",
      owner: editor.name,
    });
    await desk.getByText("A draft for 28 people.").waitFor();
  });

  it("shows its editor what a primary head will read, and what a secondary head will", async () => {
    await desk.getByRole("tab", { name: "As a reader" }).click();
    const titles = desk.getByRole("group", { name: / will read it$/ }).getByRole("heading", { level: 3 });
    await titles.first().waitFor();
    expect(await titles.allInnerTexts()).toEqual([forPrimaries, forAll]);

    const reader = desk.getByRole("combobox", { name: "Read it as" });
    await reader.fill(secondaryHead.name);
    await desk.getByRole("option", { name: secondaryHead.name }).first().click();
    await desk.getByRole("group", { name: `As ${secondaryHead.name} will read it` }).waitFor();
    expect(await titles.allInnerTexts()).toEqual([forAll]);
  });

  it("goes out when its editor publishes it", async () => {
    await desk.getByRole("button", { name: "Publish now" }).click();
    await desk.getByRole("button", { name: "Tell 28 people" }).click();
    await desk.getByText("28 people told.").waitFor();
    await desk.getByRole("link", { name: "See results" }).click();
    results = desk;
    await results
      .getByText("Opened at 0 of 26 primaries and 0 of 4 secondaries, by 0 of 28 people.")
      .waitFor();
  });

  it("stands in the heads' channel as one card, with what is for all heads", async () => {
    channel = await openChat(await openContext(browser), stack.playground, /Tuesday briefing/);
    const card = channel.cardsWith(forAll);
    await card.getByText(forAll).waitFor();
    expect(await card.count()).toBe(1);
    expect(await channel.cardsWith(forPrimaries).count()).toBe(0);
    expect(await card.getByRole("button").allInnerTexts()).toEqual(["Noted", "Show mine"]);
    await takePicture(channel.page, "card-in-the-channel");
  });

  it("shows on the tenant's page: one post, and one notification for each of 26 heads, besides the one who chose a card and the one who chose an e-mail", async () => {
    const page = await (await openContext(browser)).newPage();
    await page.goto(stack.tenant);
    const posts = page.getByRole("listitem").filter({
      has: page.getByRole("heading", { name: "Lighthouse Headteachers › Tuesday briefing" }),
    });
    await posts.filter({ hasText: forAll }).first().waitFor();
    expect(await posts.filter({ hasText: forAll }).count()).toBe(1);
    const notified = page
      .getByRole("listitem")
      .filter({ has: page.getByText("26 people", { exact: true }) })
      .filter({ hasText: "what is for you, and what to do by when" });
    expect(await notified.count()).toBe(1);
    await notified.getByText("26 people").click();
    const people = await notified.getByRole("listitem").allInnerTexts();
    expect(people).toHaveLength(26);
    expect(new Set(people).size).toBe(26);
    expect(people).toContain(primaryHead.name);
    expect(people).toContain(secondaryHead.name);
  });

  it("shows a primary head two items and a secondary head one", async () => {
    for (const [head, items] of [
      [primaryHead, [forPrimaries, forAll]],
      [secondaryHead, [forAll]],
    ] as const) {
      const tab = await signInAs(await openContext(browser), stack, head);
      await tab.getByRole("link", { name: "Briefing", exact: true }).click();
      await tab.getByRole("heading", { name: forAll }).waitFor();
      expect(await tab.getByRole("article").getByRole("heading").allInnerTexts()).toEqual(items);
      await tab.close();
    }
  });

  it("tells its editor within five seconds that a head has done what an item asks, from the card", async () => {
    const school = primaryHead.note.replace("Headteacher, ", "");
    const row = results.getByRole("row", { name: school });
    await row.getByRole("cell", { name: "Opened" }).first().waitFor();
    const card = channel.cardsWith(forAll);
    await card.getByRole("button", { name: "Show mine" }).click();
    await card.getByText(forPrimaries).waitFor();
    await card.getByRole("button", { name: "Done" }).first().click();
    const since = Date.now();
    await row.getByRole("cell", { name: `Done by ${primaryHead.name}` }).waitFor({ timeout: 5000 });
    console.log(`Done in the card stood in the table after ${((Date.now() - since) / 1000).toFixed(1)} s.`);
    await card.getByText("Done ✓").waitFor();
    await takePicture(channel.page, "card-done");
    await takePicture(results, "results-after-done");
  });

  it("is corrected afterwards: the card in the channel changes, and whoever presses an older one is told what changed", async () => {
    const chat = await openChat(await openContext(browser), stack.playground, /Personal Chat/);
    await chat.cardsWith("What you can ask me").first().waitFor();
    await chat.say("briefing");
    // Others may come after it.
    const old = chat.cardsWith(forPrimaries).last();
    await old.getByRole("button", { name: "Noted" }).first().waitFor();

    const page = await signInAs(await openContext(browser), stack, editor);
    await page.goto(`${stack.tab}/briefing/write/${tuesday}`);
    await page.getByRole("button", { name: `Correct: ${forAll}` }).click();
    const form = page.getByRole("form", { name: `Correct: ${forAll}` });
    await form.getByLabel("Title").fill(`${forAll} on 9 July`);
    await form.getByLabel("What changed, for its readers").fill("The day is Friday 9 July.");
    await takePicture(page, "correcting");
    await form.getByRole("button", { name: "Correct it" }).click();
    await page.getByText("The day is Friday 9 July.").waitFor();
    await page.getByText("Its readers are being told.").waitFor({ state: "hidden" });
    await takePicture(page, "corrected");

    channel = await openChat(await openContext(browser), stack.playground, /Tuesday briefing/);
    const card = channel.cardsWith(`${forAll} on 9 July`);
    await card.first().waitFor();
    expect(await card.count()).toBe(1);

    await old.getByRole("button", { name: "Noted" }).first().click();
    await chat.page
      .getByText(/The day is Friday 9 July\. Your card was older, so nothing was recorded\./)
      .waitFor();
    await takePicture(chat.page, "older-card");
  });

  it("is answered for by the bot in words", async () => {
    const chat = await openChat(await openContext(browser), stack.playground, /Personal Chat/);
    await chat.cardsWith("What you can ask me").first().waitFor();
    await (await chat.say("help")).getByText("What you can ask").waitFor();
    await (await chat.say("briefing")).getByText(forAll).waitFor();
    await (await chat.say("what do I need to do?")).getByRole("button", { name: "Done" }).first().waitFor();
    await takePicture(chat.page, "bot-to-do");
    await (await chat.say("xyzzy plugh")).getByText("I couldn't find that.").waitFor();
    await takePicture(chat.page, "bot-does-not-know");
  });
});

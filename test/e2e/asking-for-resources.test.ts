import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { type Chat, openChat } from "./playground.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();

describe("asking for resources, in the chat client", () => {
  let browser: Browser;
  let chat: Chat;

  beforeAll(async () => {
    browser = await launchBrowser();
    chat = await openChat(await openContext(browser), stack.playground, /Personal Chat/);
    await chat.cardsWith("What you can ask me").first().waitFor();
  });
  afterAll(() => browser?.close());

  it.each([
    ["phonics screening check resources", "Phonics screening check: administration guidance"],
    ["policy for mobile phones yr 7", "Mobile phones in schools"],
    ["anything for a child who can't sit still", "ADHD Foundation resources"],
    ["latest KCSIE", "Keeping children safe in education"],
    ["share the maths mixed age plan", "ixed-age"],
    ["risk assesment template for a school trip", "Resources for"],
    ["have we got anything on attendance", "ttendance"],
    ["how do i do an ehcp review", "eview"],
    ["find me something for EAL new arrivals", "Resources for"],
    ["behaviour policy", "ehaviour"],
    ["resources for reception speech and language", "Resources for"],
    ["pupil premium strategy template", "upil premium"],
    ["guidance on suspensions and exclusions", "uspension"],
    ["anything for year 6 SATs", "Resources for"],
    ["whats the rules on phones yr 9", "I am not sure that this is what you want."],
    ["can a parent take their child out for a holiday in term", "I am not sure that this is what you want."],
    ["school photographer booking", "Ask a network"],
    ["find a tuba", "“a tuba”"],
  ])("answers “%s” with a card: “%s”", async (words, answer) => {
    const card = await chat.say(words);
    await card.getByText(answer).first().waitFor();
    await takePicture(chat.page, `bot asked ${words}`);
  });

  it("narrows in words, saves, and shows what is saved", async () => {
    await chat.say("find phonics");
    await chat.say("only guidance");
    await chat.newestCard().getByText("Only guidance").waitFor();
    await takePicture(chat.page, "bot narrowed in words");
    await chat.newestCard().getByRole("button", { name: /^Save/ }).first().click();
    await chat.newestCard().getByText("Saved. Ask for “my saved resources”", { exact: false }).waitFor();
    await takePicture(chat.page, "bot saved");
    await chat.say("my saved resources");
    await chat.newestCard().getByText("1 saved resource").waitFor();
    await takePicture(chat.page, "bot saved resources");
    await chat
      .newestCard()
      .getByRole("button", { name: /^(Saved: undo|No longer save)/ })
      .click();
    await chat.newestCard().getByText("Nothing saved yet").waitFor();
  });

  it("names colleagues who agreed to be asked, and lists whoever asks for it", async () => {
    const card = await chat.say("who can help with maths?");
    await card.getByText("Who can help with “maths”").waitFor();
    await card.getByText("Leads the Maths network", { exact: false }).first().waitFor();
    await takePicture(chat.page, "bot who can help");
    await chat.say("am I listed?");
    await chat.newestCard().getByText("You are not listed", { exact: false }).waitFor();
    await chat.newestCard().getByRole("button", { name: "List me" }).click();
    await chat.newestCard().getByText("You are listed among those who can help.").waitFor();
    await takePicture(chat.page, "bot listed");
    await chat.newestCard().getByRole("button", { name: "Don't list me" }).click();
    await chat.newestCard().getByText("You are not listed", { exact: false }).waitFor();
  });

  it("is searched beside a message being written, and the card is put into it", async () => {
    const { page } = chat;
    await page.getByRole("button", { name: "Trigger Message Extension App" }).click();
    await page.getByRole("menuitem", { name: "Search Command" }).click();
    await page.getByText("Specify Command ID or Parameter").click();
    await page.getByRole("textbox", { name: "Command ID" }).fill("searchResources");
    await page.getByRole("textbox", { name: "Parameter name" }).fill("words");
    await page.getByPlaceholder("Enter a search term").fill("phonics scr");
    const found = page.getByText("Phonics screening check: administration guidance").last();
    await found.waitFor();
    await takePicture(page, "extension found");
    await found.click();
    await takePicture(page, "extension put into the message");
    expect(await chat.page.getByText("Open in Beacon").count()).toBeGreaterThan(0);
  });
});

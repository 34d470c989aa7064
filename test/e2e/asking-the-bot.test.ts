import { afterAll, beforeAll, describe, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { type Chat, openChat } from "./playground.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();

describe("asking the bot about meetings, in the chat client", () => {
  let browser: Browser;
  let chat: Chat;

  beforeAll(async () => {
    browser = await launchBrowser();
    chat = await openChat(await openContext(browser), stack.playground, /Personal Chat/);
    await chat.cardsWith("What you can ask me").first().waitFor();
  });
  afterAll(() => browser?.close());

  it.each([
    ["next SENDCO meeting", "SENDCO"],
    ["who leads englsh", "English"],
    ["who's coming to the DSL meeting", "have said that they are coming"],
    ["my meetings", "Because you are headteacher"],
    ["wat cpd do i still owe", "Headteachers: the year together"],
    ["do i have to go to the heads meetng", "Because you are headteacher"],
    ["phonics screening check resources", "Phonics screening check: administration guidance"],
    ["policy for mobile phones yr 7", "Mobile phones in schools"],
    ["anything for a child who can't sit still", "ADHD Foundation resources"],
    ["latest KCSIE", "Keeping children safe in education"],
    ["mixed age maths plan", "Mixed-age primary curriculum planning"],
    ["what have i missed since half term", "Since half-term, from "],
    ["propose an item for the briefing", "The briefing's editors decide"],
    ["hand the tuba to our SENDCO", "I found nothing like “the tuba”"],
    ["order lunch for the SENDCO meeting", "resources fit some of your words."],
    ["fromage wibble meeting", "I couldn't find that. The nearest I can do:"],
  ])("answers “%s” with a card: “%s”", async (words, answer) => {
    const card = await chat.say(words);
    await card.getByText(answer).first().waitFor();
    await takePicture(chat.page, `bot ${words}`);
  });

  it.each([
    ["find a time for the DSL network in january", "Only a network's leads can plan its meetings."],
    ["whats on for maths on 25 december", /^Maths has no meeting on Friday 25 December/],
  ])("answers “%s” in words", async (words, answer) => {
    await chat.tell(words);
    await chat.page.getByText(answer).first().waitFor();
  });

  it("goes through what it found three at a time, narrows it to one phase, and mends the spelling", async () => {
    await chat.say("find maths shceme");
    await chat.newestCard().getByText("1–3 of").waitFor();
    await takePicture(chat.page, "bot resources");
    await chat.newestCard().getByRole("button", { name: "More" }).click();
    await chat.newestCard().getByText("4–6 of").waitFor();
    await chat.newestCard().getByRole("button", { name: "Secondary" }).click();
    await chat.newestCard().getByText("Secondary resources for “maths shceme”").waitFor();
    await takePicture(chat.page, "bot resources secondary");
    await chat
      .newestCard()
      .getByRole("button", { name: /^Did you mean “maths scheme”/ })
      .click();
    await chat.newestCard().getByText("Resources for “maths scheme”").waitFor();
    await chat.say("find a resource");
    await chat.newestCard().getByRole("textbox").fill("wibble fromage");
    await chat.newestCard().getByRole("button", { name: "Find" }).click();
    await chat
      .newestCard()
      .getByText(/^(I couldn.t find|Nothing found for) “wibble fromage”\./)
      .waitFor();
    await takePicture(chat.page, "bot no resources");
  });

  it("asks why when somebody cannot come to a mandatory meeting, and takes it back when they can", async () => {
    const card = await chat.say("next meeting");
    await card.getByRole("button", { name: "I can't come" }).click();
    await chat.newestCard().getByRole("textbox").fill("Governors' visit");
    await takePicture(chat.page, "bot apologies");
    await chat.newestCard().getByRole("button", { name: "Send my apologies" }).click();
    await chat.newestCard().getByText("You sent your apologies", { exact: false }).first().waitFor();
    await takePicture(chat.page, "bot apologies sent");
    await chat.newestCard().getByRole("button", { name: "I can come after all" }).click();
    await chat.newestCard().getByText("You are coming.").first().waitFor();
  });
});

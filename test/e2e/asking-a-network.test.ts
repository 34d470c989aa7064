import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryTheme } from "./every-look.ts";
import { widen, widths } from "./looks.ts";
import { type Chat, openChat } from "./playground.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const { tab, people } = stack;
const words = "quokka habitat rota";

describe("a question without an answer, from the chat to the channel to the tab and back", () => {
  let browser: Browser;
  let chat: Chat;
  let channel: Chat;
  let other: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    channel = await openChat(await openContext(browser), stack.playground, /Tuesday briefing/);
    chat = await openChat(await openContext(browser), stack.playground, /Personal Chat/);
    other = await signInAs(await openContext(browser), stack, people.secondaryHead);
  });
  afterAll(() => browser?.close());

  it("is asked in the bot, which says who will see it", async () => {
    const nothing = await chat.say(`find ${words}`);
    await nothing.getByText(`I couldn't find “${words}”.`, { exact: false }).waitFor();
    await takePicture(chat.page, "request nothing found");
    await nothing.getByRole("button", { name: "Ask the Headteachers network" }).click();
    await chat
      .newestCard()
      .getByText("The Headteachers network will see your name, your post and what you ask.")
      .waitFor();
    await chat.newestCard().getByRole("textbox").nth(1).fill("For the spring term");
    await takePicture(chat.page, "request composed");
    await chat.newestCard().getByRole("button", { name: "Send" }).click();
    await chat.newestCard().getByText("I asked the Headteachers network for you.").waitFor();
    await takePicture(chat.page, "request sent");
  });

  it("stands in the channel with a way to answer", async () => {
    const card = channel.cardsWith(words).last();
    await card.getByText("For the spring term").waitFor();
    await card.getByRole("button", { name: "Answer" }).click();
    await takePicture(channel.page, "request in the channel");
    await card.getByRole("textbox").fill("attendance guidance");
    await card.getByRole("button", { name: "Find it" }).click();
    await channel.page.getByRole("button", { name: "This one" }).first().waitFor();
    await takePicture(channel.page, "request answers to choose from");
  });

  it("is answered on the network's page by somebody else, at every width and in every theme", async () => {
    const address = `${tab}/networks/headteachers`;
    for (const width of widths) {
      await widen(other, width);
      await other.goto(address);
      const panel = other.getByRole("region", { name: "Asked of us" });
      await panel.getByText(words).waitFor();
      await panel.getByRole("button", { name: `Answer: ${words}` }).click();
      await panel.getByRole("combobox").waitFor();
      await panel.scrollIntoViewIfNeeded();
      expect(await faultsInEveryTheme(other, `request on the network's page ${width}`)).toEqual([]);
    }
    await widen(other, 1280);
    const panel = other.getByRole("region", { name: "Asked of us" });
    await panel.getByRole("combobox").fill("attendance");
    await other.getByRole("option").first().click();
    await panel.getByRole("button", { name: "Answer", exact: true }).click();
    await panel.getByText("Answered and closed").waitFor();
    await panel.getByText("Answered and closed").click();
    await panel.getByText(`${people.secondaryHead.name} answered`, { exact: false }).first().waitFor();
    await takePicture(other, "request answered on the network's page");
  });

  it("is told in the channel, and found by the next person under the same words", async () => {
    await channel.page.getByText(`${people.secondaryHead.name} answered`, { exact: false }).last().waitFor();
    await takePicture(channel.page, "request answered in the channel");
    const found = await chat.say(`find ${words}`);
    await found.getByText(`Resources for “${words}”`).waitFor();
    await takePicture(chat.page, "request found by the next");
  });

  it("is asked in the tab where a search found nothing, at every width and in every theme", async () => {
    for (const width of widths) {
      await widen(other, width);
      await other.goto(`${tab}/resources?q=zzyzx+brouhaha`);
      const ask = other.getByRole("button", { name: /^Ask the .* network$/ }).first();
      await ask.waitFor();
      await takePicture(other, `nothing found ${width}`);
      await ask.click();
      await other.getByRole("button", { name: "Send" }).waitFor();
      expect(await faultsInEveryTheme(other, `ask a network ${width}`)).toEqual([]);
    }
    await other.getByRole("button", { name: "Send" }).click();
    await other.getByText(/^You asked the .* network for “zzyzx brouhaha”\.$/).waitFor();
    await takePicture(other, "asked in the tab");
    for (const width of widths) {
      await widen(other, width);
      await other.goto(`${tab}/resources/requests`);
      await other.getByText("zzyzx brouhaha").waitFor();
      expect(await faultsInEveryTheme(other, `what one asked for ${width}`)).toEqual([]);
    }
    await other.getByRole("button", { name: "Withdraw: zzyzx brouhaha" }).click();
    await other.getByText("Nothing yet.").waitFor();
  });
});

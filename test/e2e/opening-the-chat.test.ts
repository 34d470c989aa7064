import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { type Chat, openChat } from "./playground.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const stack = sharedStack();

const configSchema = z.object({
  config: z.object({
    teams: z.tuple([z.object({ channels: z.array(z.object({ id: z.string() })) })]),
  }),
});

/** Asks something of the chat client. A page that is just closing still counts as one to tell, and cannot be told: one tries again. */
async function ask(path: string, init?: RequestInit): Promise<Response> {
  let answer = await fetch(stack.playground + path, init);
  for (let again = 0; answer.status === 500 && again < 20; again++) {
    await setTimeout(100);
    answer = await fetch(stack.playground + path, init);
  }
  return answer;
}

/** Asks of its connector what a bot asks, without Beacon. */
const tell = (method: "POST" | "PUT", path: string, body: unknown) =>
  ask(`/_connector/v3/conversations${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

/** Speaks in the chat client as a bot does: answers the thread's or message's id. */
async function say(path: string, body: unknown): Promise<string> {
  const answer = await tell("POST", path, body);
  expect(answer.status).toBe(201);
  return z.object({ id: z.string() }).parse(await answer.json()).id;
}

const shows = ({ page }: Chat, words: string) =>
  page.getByRole("paragraph").getByText(words, { exact: true }).waitFor();

describe("opening the chat on a laptop", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function greeted(whileOpen: (chat: Chat) => Promise<void> = async () => {}): Promise<void> {
    const context = await openContext(browser);
    const faults: string[] = [];
    context.on("console", (message) => {
      if (message.text().startsWith("Saga error")) faults.push(message.text());
    });
    const chat = await openChat(context, stack.playground, /Personal Chat/);
    await chat.cardsWith("What you can ask me").first().waitFor();
    await whileOpen(chat);
    // What it cannot place makes it listen anew: it loses whatever arrives meanwhile, the greeting too.
    expect(faults).toEqual([]);
    await context.close();
  }

  it("greets also while cards of earlier pages are brought up to date", async () => {
    const chat = await openChat(await openContext(browser), stack.playground, /Personal Chat/);
    await chat.cardsWith("What you can ask me").first().waitFor();
    const path = "/a%3Apersonal-chat/activities";
    const said = { type: "message", from: { id: "28:beacon" }, conversation: { id: "a:personal-chat" } };
    const old = await say(path, { ...said, text: "A card of before" });
    await shows(chat, "A card of before");

    await greeted(async (later) => {
      const changed = { ...said, id: old, text: "A card of before, brought up to date" };
      expect((await tell("PUT", `${path}/${old}`, changed)).status).toBe(200);
      await shows(chat, "A card of before, brought up to date");
      await say(path, { ...said, text: "A card for everybody" });
      await shows(later, "A card for everybody");
    });
    await chat.page.context().close();
  });

  it("greets again after the bot has replied in a channel's thread that an earlier page had shown", async () => {
    const config = await (await ask("/_internal/v1/config")).json();
    const channel = configSchema.parse(config).config.teams[0].channels.at(-1)?.id;
    let thread = "";
    await greeted(async () => {
      const post = { type: "message", text: "A post" };
      thread = await say("", { isGroup: true, channelData: { channel: { id: channel } }, activity: post });
    });
    // Now no page is open, so that the server has nobody to show it to.
    await say(`/${encodeURIComponent(thread)}/activities`, {
      type: "message",
      text: "A reply",
      from: { id: "28:beacon" },
      conversation: { id: thread },
    });
    await greeted();
  });
});

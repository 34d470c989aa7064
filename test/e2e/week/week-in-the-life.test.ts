import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { status } from "../../../shared/web/own-site.fixture.ts";
import { launchBrowser } from "../../browser/launch.ts";
import { takePicture } from "../take-picture.ts";
import { fillItem } from "../write-item.ts";
import { aWeek, type Week } from "./week.ts";
import { people } from "./week-trust.ts";

const { proposer, editor, head, sendco, otherHead } = people;
const title = "Cover for the moderation day";
const message = "Every day at school counts";
/** On which Tuesdays the message is said, and in which words. */
const sayings = [
  ["2026-11-24", "Ring home by half past nine", "Whoever is not in is rung before half past nine."],
  ["2026-12-08", "Two days a term", "A child who misses two days a term misses a week a year."],
  ["2026-12-15", "The last week counts too", "Lessons go on until Friday: say so in your newsletter."],
] as const;
const phone = { width: 390, height: 844 };

/** One item's way through the briefing of Tuesday 24 November, each step on what the one before left. */
describe("a week in the life of the briefing", () => {
  let browser: Browser;
  let week: Week;
  let proposing: Page;
  let editing: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    week = await aWeek(browser);
  });
  afterAll(async () => {
    await week?.close();
    await browser?.close();
  });
  const told = async (words: string) =>
    (await week.outbox()).notifications
      .filter(({ text }) => text.includes(words))
      .map(({ userId }) => Object.values(people).find(({ id }) => id === userId)?.name)
      .sort();

  /** The editor takes the key message of the Tuesday that stands open, by one click; `before` may look at what is offered. */
  const take = async (name: string, before: () => Promise<void> = async () => {}) => {
    const offered = editing.getByRole("region", { name: "Worth an item" });
    await offered.getByText(/^Worth an item: \d+ thing/).click();
    const offer = offered.getByRole("button", { name: `Make an item: ${message}` });
    await offer.waitFor();
    await before();
    await offer.click();
    await editing.getByText("Made of a key message").waitFor();
    await editing.getByRole("button", { name: `Move ${name}`, exact: true }).waitFor();
  };
  const sayingsShown = async () => {
    const times = editing.getByRole("article", { name: message }).getByRole("listitem");
    return (await times.allInnerTexts()).map((text) => text.split("\n")[0]);
  };

  it("begins on Thursday, when a head proposes an item", async () => {
    proposing = await week.open(proposer);
    await proposing.goto(`${week.address}/briefing/proposals/new`);
    await fillItem(proposing, {
      title,
      what: "Moderation is on Monday 7 December. Each school sends one teacher and covers the class.",
      audience: "All heads",
      action: { text: "Return the cover form", dueOn: "2026-12-04" },
    });
    await takePicture(proposing, "week-1-proposing");
    await proposing.getByRole("button", { name: "Propose it" }).click();
    await proposing.getByRole("heading", { name: title }).waitFor();
  });

  it("is sent back by the editor, with the reason that the head reads", async () => {
    week.goTo("2026-11-19T14:00:00Z");
    editing = await week.open(editor);
    await editing.goto(`${week.address}/briefing/write/2026-11-24`);
    await editing.getByRole("button", { name: `Send back: ${title}` }).click();
    await editing.getByLabel(`Why, for ${proposer.name}`).fill("Say why we moderate, and link the form.");
    await editing.getByRole("button", { name: `Send back and tell ${proposer.name}` }).click();
    await editing.getByRole("heading", { name: "Proposed" }).waitFor({ state: "hidden" });
    expect(await told(title)).toEqual([proposer.name]);
    await proposing.goto(`${week.address}/briefing/proposals`);
    await proposing.getByText("Say why we moderate, and link the form.").waitFor();
    await takePicture(proposing, "week-2-sent-back");
  });

  it("stands beside what the editor plans to have heard: one message, said three times in different words", async () => {
    await editing.goto(`${week.address}/briefing/write/key-messages`);
    await editing.getByRole("button", { name: "Plan a message" }).click();
    const form = editing.getByRole("form", { name: "Plan a message" });
    await form.getByLabel("What is to be heard").fill(message);
    await form.getByRole("button", { name: "All heads" }).click();
    // The last first: a Tuesday that another time has is not offered.
    for (const [at, [tuesday, name, what]] of [...sayings.entries()].reverse()) {
      const time = form.getByRole("group", { name: `Time ${at + 1}` });
      await time.getByRole("combobox", { name: "Tuesday" }).selectOption(tuesday);
      await time.getByLabel("Title").fill(name);
      await time.getByLabel("What it says").fill(what);
    }
    await form.getByRole("button", { name: "Save the plan" }).click();
    await editing.getByRole("article", { name: message }).waitFor();
    expect(await sayingsShown()).toEqual(["Planned", "Planned", "Planned"]);
    await takePicture(editing, "week-2-key-message-planned");
  });

  it("is written again on Friday, and taken in", async () => {
    week.goTo("2026-11-20T09:00:00Z");
    week.site.answer("forms.example/cover", status(404));
    week.site.answer("forms.example/cover-form", status(200));
    proposing = await week.open(proposer);
    await proposing.goto(`${week.address}/briefing/proposals`);
    await proposing.getByRole("link", { name: `Change: ${title}` }).click();
    await proposing
      .getByRole("textbox", { name: "Why", exact: true })
      .fill("Last year three schools had nobody.");
    await proposing.getByRole("button", { name: "Add another address" }).click();
    await proposing.getByRole("textbox", { name: "Name of the link" }).fill("Cover form");
    await proposing.getByRole("textbox", { name: "Address" }).fill(week.site.url("forms.example", "/cover"));
    await proposing.getByRole("button", { name: "Send it to the editor again" }).click();
    await proposing.getByRole("heading", { name: title }).waitFor();
    editing = await week.open(editor);
    await editing.goto(`${week.address}/briefing/write/2026-11-24`);
    await editing.getByRole("button", { name: `Take it in: ${title}` }).click();
    await editing.getByRole("button", { name: `Move ${title}`, exact: true }).waitFor();
  });

  it("is joined by the key message of that Tuesday, in its first words, by one click", async () => {
    await take(sayings[0][1]);
    await takePicture(editing, "week-3-key-message-taken");
  });

  it("is found to end on a Friday and to have a dead link, and is mended", async () => {
    await week.run("look-at-briefing-links");
    await editing.goto(`${week.address}/briefing/write/2026-11-24`);
    const findings = editing.getByRole("list", { name: "What to look at" });
    const summary = editing.locator("summary", { hasText: "to look at" });
    await summary.waitFor();
    if (!(await findings.isVisible())) await summary.click();
    await takePicture(editing, "week-3-findings");
    await findings.getByText(/ends the week/).waitFor();
    await findings.getByText(/did not open when Beacon tried it/).waitFor();
    await takePicture(editing, "week-3-findings");
    await findings.getByRole("button", { name: title }).first().click();
    await editing.getByLabel("By when").fill("2026-12-03");
    await editing
      .getByRole("textbox", { name: "Address" })
      .fill(week.site.url("forms.example", "/cover-form"));
    await editing.getByRole("button", { name: "Save item" }).click();
    await editing.getByText("Saved", { exact: true }).waitFor();
    await week.run("look-at-briefing-links");
    await editing.goto(`${week.address}/briefing/write/2026-11-24`);
    await editing.getByRole("button", { name: /^Schedule for/ }).waitFor();
    expect(await editing.getByText(/ends the week|did not open/).count()).toBe(0);
  });

  it("is scheduled for Tuesday", async () => {
    await editing.getByRole("button", { name: /^Schedule for/ }).click();
    await editing.getByRole("button", { name: "Take off the schedule" }).waitFor();
    await takePicture(editing, "week-4-scheduled");
  });

  it("is followed on Monday at nine by one reminder that proposals close: to the head whose own came back, and to the one who proposes nearly every week and has not", async () => {
    week.goTo("2026-11-23T08:59:00Z");
    await week.run("remind-of-proposals");
    expect(await told("noon today")).toEqual([]);
    week.goTo("2026-11-23T09:00:00Z");
    await week.run("remind-of-proposals");
    await week.run("remind-of-proposals");
    expect(await told("“Choir places” came back to you: mend it by noon today.")).toEqual([head.name]);
    expect(await told("Proposals for tomorrow’s briefing close at noon today.")).toEqual([otherHead.name]);
    expect(await told("noon today")).toEqual([head.name, otherHead.name]);
  });

  it("goes out at 15:30 on Tuesday and not before: one card in the channel, and each head told once, as they chose", async () => {
    week.goTo("2026-11-24T15:29:00Z");
    await week.run("publish-due-editions");
    expect((await week.outbox()).posts).toHaveLength(0);
    week.goTo("2026-11-24T15:30:00Z");
    await week.run("publish-due-editions");
    await week.run("publish-due-editions");
    expect((await week.outbox()).posts).toHaveLength(2);
    expect(await week.cards(otherHead)).toHaveLength(1);
    expect(await told("Return the cover form")).toEqual([head.name, proposer.name]);
  });

  it("is read on a phone by a head, who hands it to the SENDCO", async () => {
    week.goTo("2026-11-24T16:10:00Z");
    const reading = await week.open(head, phone);
    await reading.goto(`${week.address}/briefing/2026-11-24`);
    const item = reading.getByRole("article", { name: title });
    await item.waitFor();
    await takePicture(reading, "week-5-phone");
    await item.getByRole("button", { name: /^Hand to a/ }).click();
    await item.getByRole("combobox", { name: /Who is to do it/ }).click();
    await reading.getByRole("option", { name: sendco.name }).click();
    await item.getByRole("textbox", { name: "A note (optional)" }).fill("You know who is free.");
    await item.getByRole("button", { name: `Hand to ${sendco.name}` }).click();
    await item.getByText(`Handed to ${sendco.name}`).waitFor();
    await takePicture(reading, "week-6-handed-on");
    await week.run("tell-of-handovers");
    expect(await told("You know who is free.")).toEqual([sendco.name]);
    await reading.context().close();
  });

  it("is done by the SENDCO in the card, and with that for the school", async () => {
    week.goTo("2026-11-25T08:20:00Z");
    const card = await week.say(sendco, "what do I need to do?");
    expect(JSON.stringify(card)).toContain("You know who is free.");
    const after = await week.press(sendco, card, "Done");
    expect(JSON.stringify(after)).toContain("Nothing left to do");
    await week.run("tell-of-handovers");
    expect(await told(`${sendco.name} has done`)).toEqual([head.name]);
    const results = await week.open(editor);
    await results.goto(`${week.address}/briefing/write/2026-11-24/take-up`);
    await results
      .getByRole("row", { name: "Ubley Primary" })
      .getByText(/Done by Dev Ellis/)
      .first()
      .waitFor();
    await takePicture(results, "week-7-results");
    await results.context().close();
  });

  it("reminds the two heads who have not, on the Tuesday before its deadline at nine, and nobody else", async () => {
    week.goTo("2026-12-01T08:59:00Z");
    await week.run("remind-of-briefings");
    expect(await told("Still to do")).toEqual([]);
    week.goTo("2026-12-01T09:00:00Z");
    await week.run("remind-of-briefings");
    await week.run("remind-of-briefings");
    expect(await told("Still to do: Return the cover form")).toEqual([proposer.name, otherHead.name]);
  });

  it("is corrected on Wednesday: one card still in each place, changed, and those who had read it told", async () => {
    week.goTo("2026-12-02T11:00:00Z");
    const [old] = await week.cards(otherHead);
    editing = await week.open(editor);
    await editing.goto(`${week.address}/briefing/write/2026-11-24`);
    await editing.getByRole("button", { name: `Correct: ${title}` }).click();
    const form = editing.getByRole("form", { name: `Correct: ${title}` });
    await form
      .getByRole("textbox", { name: "What", exact: true })
      .fill("Moderation is on Tuesday 8 December.");
    await form.getByLabel("What changed, for its readers").fill("The day is Tuesday 8 December.");
    await form.getByRole("button", { name: "Correct it" }).click();
    await editing.getByText("Its readers are being told.").waitFor();
    await week.run("tell-of-corrections");
    expect(await told("The day is Tuesday 8 December.")).toEqual([head.name, sendco.name]);
    const { posts } = await week.outbox();
    const ofEdition = posts.filter(({ card }) => JSON.stringify(card ?? "").includes(title));
    const inChannel = ofEdition.filter(({ conversationId }) => conversationId.startsWith("19:heads"));
    expect(inChannel).toHaveLength(1);
    expect(JSON.stringify(inChannel)).toContain(
      "Corrected on Wednesday 2 December: The day is Tuesday 8 December.",
    );
    const inChat = await week.cards(otherHead);
    expect(inChat).toHaveLength(1);
    expect(JSON.stringify(inChat)).toContain(
      "Corrected on Wednesday 2 December: The day is Tuesday 8 December.",
    );
    const pressedOnOldCopy = JSON.stringify(await week.press(otherHead, old, "Done"));
    expect(pressedOnOldCopy).toContain("Your card was older, so nothing was recorded.");
    expect(pressedOnOldCopy).toContain("Moderation is on Tuesday 8 December.");
    await takePicture(editing, "week-8-corrected");
  });

  it("leaves the key message to be said a second and a third time, each in words of its own, beside those it was said in before", async () => {
    for (const [at, [tuesday, name]] of sayings.entries()) {
      if (at === 0) continue;
      week.goTo(`${tuesday}T10:00:00Z`);
      editing = await week.open(editor);
      await editing.goto(`${week.address}/briefing/write/${tuesday}`);
      await take(name, () => takePicture(editing, `week-9-offered-again-${at}`));
      await editing.getByRole("button", { name: /^Schedule for/ }).click();
      await editing.getByRole("button", { name: "Take off the schedule" }).waitFor();
      week.goTo(`${tuesday}T15:30:00Z`);
      await week.run("publish-due-editions");
    }
    await editing.goto(`${week.address}/briefing/write/key-messages`);
    await editing.getByRole("article", { name: message }).waitFor();
    expect(await sayingsShown()).toEqual(["Said", "Said", "Said"]);
    await takePicture(editing, "week-9-said-three-times");
  });

  it("is found in the archive in January, as it stands corrected", async () => {
    week.goTo("2027-01-12T09:00:00Z");
    const looking = await week.open(otherHead, phone);
    await looking.goto(`${week.address}/briefing/earlier`);
    await looking.getByRole("searchbox", { name: "Search past briefings" }).fill("moderation cover");
    await looking.getByRole("link", { name: title }).click();
    await looking.getByText("Moderation is on Tuesday 8 December.").waitFor();
    await takePicture(looking, "week-9-archive");
  });
});

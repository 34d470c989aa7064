import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { z } from "zod";
import { suggestedPeople } from "../../infra/dev/suggested-people.ts";
import { organiserMailbox } from "../../infra/seed/organiser-mailbox.ts";
import { seedTrust } from "../../infra/seed/seed-trust.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const trust = seedTrust({ today: londonDate(new Date()) });
const lead = suggestedPeople(trust).find(({ note }) => note === "Leads the DSL (primary) network");
/** At small schools one person is DSL and SENDCO: at this meeting's time a DSL meeting cannot be without clashes. */
const sendcoMeeting = trust.meetings.find(
  ({ network, status, startsAt }) => network === "sendco" && status === "scheduled" && startsAt > new Date(),
);
const title = "DSL supervision, once more";

const eventsSchema = z.object({
  value: z.array(
    z.object({
      subject: z.string(),
      start: z.object({ dateTime: z.string() }),
      attendees: z.array(z.object({ type: z.string() })),
      onlineMeeting: z.object({ joinUrl: z.string() }).nullish(),
    }),
  ),
});

/** What stands in the organiser's calendar under this title, as Graph answers it. */
async function eventsCalled(subject: string) {
  const asked = await fetch(`${stack.tenant}/_admin/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ claims: { roles: ["Calendars.Read"] } }),
  });
  const { token } = z.object({ token: z.string() }).parse(await asked.json());
  const filter = encodeURIComponent(`subject eq '${subject}'`);
  const answer = await fetch(`${stack.tenant}/v1.0/users/${organiserMailbox.id}/events?$filter=${filter}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return eventsSchema.parse(await answer.json()).value;
}

/** The steps of one meeting, each on what the one before left. */
describe("scheduling a DSL meeting", () => {
  let browser: Browser;
  let page: Page;
  let caused: Locator;

  beforeAll(async () => {
    if (!lead || !sendcoMeeting)
      throw new Error("The trust lacks whoever leads the DSLs, or a SENDCO meeting.");
    browser = await launchBrowser();
    page = await signInAs(await openContext(browser), stack, { name: lead.person.name, note: lead.note });
    await page.goto(
      `${stack.tab}/meetings/new?network=dsl-primary&date=${londonDate(sendcoMeeting.startsAt)}`,
    );
    caused = page.getByRole("region", { name: "What it causes" });
    await page.getByRole("textbox", { name: "Title" }).fill(title);
    await page.locator("input[type=time]").first().fill("14:00");
    await page.locator("input[type=time]").nth(1).fill("15:30");
  });
  afterAll(() => browser?.close());

  it("shows who clashes and why, before anybody is asked", async () => {
    const clash = caused.locator("details", { hasText: sendcoMeeting?.title ?? "" });
    await clash.getByText(/people are also asked to SENDCO.*must be at both/).waitFor();
    await clash.locator("summary").click();
    const people = clash.getByRole("listitem");
    await people.nth(2).waitFor();
    expect(await people.filter({ hasText: "Both: must come" }).count()).toBe(await people.count());
    await takePicture(page, "scheduling-clash");
  });

  it("says what cover costs in pounds and how much is asked of one person", async () => {
    await caused.getByText(/£[\d,.]+ of cover: .* at \d+ schools\./).waitFor();
    await caused.getByText("1 hour 30 minutes for each person.", { exact: false }).waitFor();
  });

  it("lets those come who may", async () => {
    const optional = page.getByRole("group", { name: "Who may come" });
    await optional.getByText("Choose posts, schools or people").click();
    await optional.getByRole("checkbox", { name: "Careers leaders" }).check();
    await optional.getByText(/people: careers leaders/).waitFor();
  });

  it("takes the first proposed time, at which nobody clashes", async () => {
    await page.getByText("Find a time", { exact: true }).click();
    const take = page.getByRole("button", { name: /^Take/ }).first();
    await take.waitFor();
    await page.getByText("Nobody has another meeting").first().waitFor();
    await take.click();
    await caused.locator("details", { hasText: sendcoMeeting?.title ?? "" }).waitFor({ state: "detached" });
    await takePicture(page, "scheduling-taken");
  });

  it("invites everybody once, required and optional told apart, with a Teams link", async () => {
    await page.getByRole("button", { name: /^Schedule and invite \d+ people$/ }).click();
    const asked = page.getByRole("dialog");
    const invite = asked.getByRole("button", { name: /^Invite \d+ people$/ });
    const number = Number((await invite.textContent())?.replace(/\D/g, ""));
    await takePicture(page, "scheduling-invite");
    await invite.click();
    await page.getByRole("heading", { name: title, level: 1 }).waitFor();

    const deadline = Date.now() + 60_000;
    let events = await eventsCalled(title);
    while (events.length === 0 && Date.now() < deadline) {
      await page.waitForTimeout(500);
      events = await eventsCalled(title);
    }
    expect(events).toHaveLength(1);
    const attendees = events[0]?.attendees ?? [];
    const required = attendees.filter(({ type }) => type === "required").length;
    const optional = attendees.filter(({ type }) => type === "optional").length;
    expect(required + optional).toBe(number);
    expect(required).toBe(50);
    expect(optional).toBeGreaterThan(0);
    expect(events[0]?.onlineMeeting?.joinUrl).toContain("/l/meetup-join/");
  });
});

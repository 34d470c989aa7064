import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { seedTrust } from "../../infra/seed/seed-trust.ts";
import { answerersFor, schoolsAsked } from "../../shared/domain/cpd/cascade/asked-schools.ts";
import { isAskedBy, isCascadeSession, isOfThisYear } from "../../shared/domain/cpd/cascade/cascade.ts";
import { buildDirectory } from "../../shared/domain/directory/directory.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryLook, shows } from "./every-look.ts";
import { widen } from "./looks.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const now = new Date();
const open = firstOpen();
const line = "Staff meeting; each class chose one thing to change.";

/** A session that schools are asked to cascade, a school that has not said anything, and who answers for it. */
function firstOpen() {
  const today = londonDate(now);
  const trust = seedTrust({ today });
  const directory = buildDirectory(trust);
  for (const session of trust.meetings.filter(isCascadeSession)) {
    if (!isAskedBy(session, now) || !isOfThisYear(session, today)) continue;
    const invitations = trust.invitations.filter(({ meeting }) => meeting === session.id);
    const said = trust.cascades.filter(({ meeting }) => meeting === session.id).map(({ school }) => school);
    for (const school of schoolsAsked(session, { directory, invitations })) {
      const [person] = answerersFor(school, session, { directory, invitations, today });
      const name = person && directory.person(person)?.name;
      if (name && !said.includes(school))
        return {
          session,
          school: directory.school(school)?.name ?? "",
          urn: school,
          who: { name, note: "" },
        };
    }
  }
  return undefined;
}

// In the first days of September no session of the year has been held yet.
const story = open ? describe : describe.skip;

story("a session cascaded by one school, from the lead's phone to the trust's page", () => {
  let browser: Browser;
  let phone: Page;
  let central: Page;
  const { session, school, urn, who } = open as NonNullable<typeof open>;
  const ofSession = `${stack.tab}/cpd/cascades/${session.id}`;

  beforeAll(async () => {
    browser = await launchBrowser();
    phone = await signInAs(await openContext(browser), stack, who);
    central = await signInAs(await openContext(browser), stack, stack.meeting.central);
    await widen(phone, 360);
  });
  afterAll(() => browser?.close());

  it("is said on a phone in under a minute, and taken back with one tap", async () => {
    await phone.goto(stack.tab);
    const start = Date.now();
    await phone.getByRole("link", { name: `Say how it went: ${session.title}, ${school}` }).click();
    await phone.getByRole("textbox", { name: /How it went/ }).fill(line);
    await phone.getByRole("button", { name: "Save", exact: true }).click();
    await phone.getByText(/^Saved: Done on /).waitFor();
    expect(Date.now() - start).toBeLessThan(60_000);
    await takePicture(phone, "cascade-saved-phone");
    await phone.getByRole("button", { name: "Undo" }).click();
    await phone.getByText(/^Was due |^Due /).waitFor();
    await phone.getByRole("textbox", { name: /How it went/ }).fill(line);
    await phone.getByRole("button", { name: "Save", exact: true }).click();
    await phone.getByText(/^Saved: Done on /).waitFor();
  });

  it("stands on the trust's page in the school's own words, and is visited", async () => {
    await central.goto(ofSession);
    const row = central.getByRole("listitem").filter({ hasText: school });
    await row.getByText(line).waitFor();
    await row.getByRole("link", { name: school }).click();
    await central.getByRole("textbox", { name: /What you saw/ }).fill("Seen in two lessons.");
    await central.getByRole("button", { name: "Mark as visited" }).click();
    await central.getByText(`The visit to ${school} is kept.`).waitFor();
    await phone.goto(`${ofSession}/schools/${urn}`);
    await phone.getByText(/Seen in two lessons\.$/).waitFor();
  });

  it.each([
    ["what a school says", () => phone, `${ofSession}/schools/${urn}`, "What your school says"],
    ["a session school by school", () => central, ofSession, "All sessions that schools cascade"],
    ["the trust's cascades", () => central, `${stack.tab}/cpd/cascades`, "By hub"],
  ])(
    "%s: no fault in light, dark or high contrast, on a laptop or a phone",
    async (name, whose, address, shown) => {
      expect(await faultsInEveryLook(whose(), { name, address, open: shows(shown) })).toEqual([]);
    },
  );
});

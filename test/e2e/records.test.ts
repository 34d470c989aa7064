import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { seedTrust } from "../../infra/seed/seed-trust.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryLook, type Screen, shows } from "./every-look.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const { tab, people, meeting } = sharedStack();
const trust = seedTrust({ today: londonDate(new Date()) });
const head = trust.people.find(({ name }) => name === people.primaryHead.name);

const register = trust.meetings.find(
  ({ network, endsAt }) => network === "dsl-primary" && endsAt < new Date(),
);

const ofHead: readonly Screen[] = [
  { name: "what Beacon holds about one", address: `${tab}/cpd/record`, open: shows("All of it") },
];
const ofDsl: readonly Screen[] = [
  {
    name: "handing in a certificate",
    address: `${tab}/cpd`,
    open: async (page) => {
      await page
        .getByRole("button", { name: /^I did this elsewhere: / })
        .first()
        .click();
      await page.getByRole("button", { name: "Hand in" }).waitFor();
    },
  },
];
const ofCentralTeam: readonly Screen[] = [
  { name: "the end of records", address: `${tab}/settings/records`, open: shows("What has gone") },
  {
    name: "the record of a person, with what erasing takes",
    address: `${tab}/people/person/${head?.id}/record`,
    open: async (page) => {
      await page.getByText("Who has seen their record").waitFor();
      await page.getByText("Erase them").first().waitFor();
    },
  },
  {
    name: "a register with a file to take in",
    address: `${tab}/meetings/${register?.id}/register`,
    open: (page) =>
      page
        .getByText(/attendance file|from Teams/i)
        .first()
        .waitFor(),
  },
];

describe("records of people, as whoever may see them sees them", () => {
  let browser: Browser;
  let asHead: Page;
  let asDsl: Page;
  let asCentral: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    asHead = await signInAs(await openContext(browser), { tab }, people.primaryHead);
    asDsl = await signInAs(await openContext(browser), { tab }, meeting.invited);
    asCentral = await signInAs(await openContext(browser), { tab }, meeting.central);
  });
  afterAll(() => browser?.close());

  it.each(ofHead)("$name: no fault in any look", async (screen) => {
    expect(await faultsInEveryLook(asHead, screen)).toEqual([]);
  });

  it.each(ofDsl)("$name: no fault in any look", async (screen) => {
    expect(await faultsInEveryLook(asDsl, screen)).toEqual([]);
  });

  it.each(ofCentralTeam)("$name: no fault in any look", async (screen) => {
    expect(await faultsInEveryLook(asCentral, screen)).toEqual([]);
  });
});

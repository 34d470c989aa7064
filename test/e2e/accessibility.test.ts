import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { seedTrust } from "../../infra/seed/seed-trust.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { briefingScreens } from "./briefing-screens.ts";
import { faultsInEveryLook, type Screen, shows } from "./every-look.ts";
import { letThemeChange } from "./looks.ts";
import { resourceScreens } from "./resource-screens.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const { tab, tenant, tuesdays, lastTuesday, people, meeting } = sharedStack();
const [thisTuesday] = tuesdays;
const now = new Date();
const trust = seedTrust({ today: londonDate(now) });
const idOf = (name: string) => trust.people.find((each) => each.name === name)?.id;
const ofHead = trust.posts.find(
  ({ person, role }) => person === idOf(people.primaryHead.name) && role === "headteacher",
);
const staffPost = trust.posts.find(
  ({ school, role, endsOn }) => school === ofHead?.school && role === "sendco" && !endsOn,
);
const staff = trust.people.find(({ id }) => id === staffPost?.person);
const led = trust.networks.find(({ leads }) => leads.some((lead) => lead === idOf(meeting.lead.name)));
const held = trust.meetings.find(({ network, endsAt }) => network === "dsl-primary" && endsAt < now);

type Reader = "head" | "editor" | "lead" | "central" | "nobody";

interface ScreenOf extends Screen {
  readonly as: Reader;
}

const screens: readonly ScreenOf[] = [
  { name: "home", as: "head", address: tab, open: shows("Your networks") },
  { name: "the newest briefing", as: "head", address: `${tab}/briefing/${lastTuesday}`, open: shows("Who") },
  {
    name: "a search in earlier briefings",
    as: "head",
    address: `${tab}/briefing/earlier?q=training`,
    open: (page) =>
      page
        .getByRole("main")
        .getByText(/items? found$/)
        .waitFor(),
  },
  {
    name: "the page that sets a tab up, outside its dialog",
    as: "head",
    address: `${tab}/configure`,
    open: shows("Go to Home"),
  },
  {
    name: "the month of everybody's meetings",
    as: "head",
    address: `${tab}/meetings?show=all&on=${meeting.on}`,
    open: (page) => page.getByRole("main").getByRole("link", { name: meeting.title }).waitFor(),
  },
  {
    name: "a week of meetings",
    as: "head",
    address: `${tab}/meetings?show=all&view=week&on=${meeting.on}`,
    open: (page) => page.getByRole("main").getByRole("link", { name: meeting.title }).waitFor(),
  },
  {
    name: "one's meetings as a list",
    as: "head",
    address: `${tab}/meetings?view=list`,
    open: (page) => page.getByRole("main").getByRole("heading", { level: 2 }).nth(1).waitFor(),
  },
  {
    name: "a meeting as its lead sees it",
    as: "lead",
    address: `${tab}/meetings/${meeting.id}`,
    open: shows(/ people coming$/),
  },
  {
    name: "a meeting as a head sees it",
    as: "head",
    address: `${tab}/meetings/${meeting.id}`,
    open: shows("Your staff"),
  },
  {
    name: "the question before cancelling",
    as: "lead",
    address: `${tab}/meetings/${meeting.id}`,
    open: async (page) => {
      await page.getByRole("button", { name: "Cancel the meeting…" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the writing of minutes",
    as: "lead",
    address: `${tab}/meetings/${meeting.id}/minutes`,
    open: async (page) => {
      await page.getByRole("button", { name: "Add an action" }).click();
      await page.getByRole("group", { name: "Action 1" }).waitFor();
    },
  },
  {
    name: "the register of a meeting",
    as: "central",
    address: `${tab}/meetings/${held?.id}/register`,
    open: (page) =>
      page
        .getByRole("button", { name: /^Present: / })
        .nth(20)
        .waitFor(),
  },
  {
    name: "checking in",
    as: "head",
    address: `${tab}/check-in`,
    open: shows("The code on the screen in the room"),
  },
  { name: "one's own CPD", as: "head", address: `${tab}/cpd`, open: shows("You may do") },
  { name: "the plan of the year", as: "head", address: `${tab}/cpd/plan`, open: shows("Autumn term") },
  {
    name: "certificates to approve",
    as: "central",
    address: `${tab}/cpd/certificates`,
    open: shows("Certificates from elsewhere"),
  },
  { name: "the courses", as: "central", address: `${tab}/cpd/courses`, open: shows("DSL training renewal") },
  {
    name: "a course in its form",
    as: "central",
    address: `${tab}/cpd/courses/dsl-supervision`,
    open: (page) => page.getByText(/^Asks \d+ people/).waitFor(),
  },
  {
    name: "a school's CPD by person",
    as: "head",
    address: `${tab}/cpd/schools/${ofHead?.school}`,
    open: (page) =>
      page
        .getByRole("main")
        .getByRole("link", { name: staff?.name ?? "" })
        .first()
        .waitFor(),
  },
  {
    name: "a school's CPD by course",
    as: "head",
    address: `${tab}/cpd/schools/${ofHead?.school}?by=course`,
    open: (page) => page.getByText("Safeguarding update for all staff").first().click(),
  },
  {
    name: "one person's CPD",
    as: "head",
    address: `${tab}/cpd/people/${staff?.id}`,
    open: shows("Record for appraisal"),
  },
  {
    name: "take-up across the trust",
    as: "central",
    address: `${tab}/cpd/trust`,
    open: (page) => page.getByRole("region", { name: "By hub" }).getByText("All figures as a table").click(),
  },
  {
    name: "take-up of a network",
    as: "lead",
    address: `${tab}/networks/${led?.id}/take-up`,
    open: shows("Meetings held"),
  },
  {
    name: "the exemptions",
    as: "central",
    address: `${tab}/cpd/exemptions`,
    open: shows("On parental leave"),
  },
  {
    name: "subscribing to meetings",
    as: "head",
    address: `${tab}/meetings/subscribe`,
    open: shows("Make an address"),
  },
  {
    name: "the planning of a meeting",
    as: "central",
    address: `${tab}/meetings/new?network=dsl-primary&date=${meeting.on}`,
    open: async (page) => {
      await page.getByText(/ people must come\.$/).waitFor();
      await page.getByText("Find a time", { exact: true }).click();
      await page.getByRole("button", { name: /^Take/ }).first().waitFor();
    },
  },
  { name: "a network", as: "lead", address: `${tab}/networks/dsl-primary`, open: shows("What we agreed") },
  {
    name: "setting up a network",
    as: "central",
    address: `${tab}/networks/new`,
    open: shows("Its members see it"),
  },
  {
    name: "the people",
    as: "central",
    address: `${tab}/people?q=ann`,
    open: (page) => page.getByRole("main").getByRole("listitem").first().waitFor(),
  },
  {
    name: "the schools",
    as: "central",
    address: `${tab}/people/schools`,
    open: shows("Church of England Primary School"),
  },
  {
    name: "the closures",
    as: "central",
    address: `${tab}/people/closures`,
    open: shows("Christmas Day"),
  },
  { name: "importing", as: "central", address: `${tab}/people/import`, open: shows("What is in the file") },
  { name: "the settings", as: "central", address: `${tab}/settings`, open: shows("School day") },
  { name: "the networks", as: "head", address: `${tab}/networks`, open: shows("Other networks") },
  {
    name: "the resources",
    as: "head",
    address: `${tab}/resources?q=phonics`,
    open: (page) => page.getByRole("main").getByRole("link").first().waitFor(),
  },
  ...resourceScreens(tab),
  ...briefingScreens(tab, { thisTuesday, lastTuesday }),
  { name: "a page that is not there", as: "head", address: `${tab}/nowhere`, open: shows("Home") },
  { name: "the choice of who one is", as: "nobody", address: tab, open: shows("Choose who you are") },
  { name: "the tenant's page", as: "nobody", address: tenant, open: shows("Beacon’s local tenant") },
];

describe("everybody can read and use every page", () => {
  let browser: Browser;
  let pages: Readonly<Record<Reader, Page>>;

  beforeAll(async () => {
    browser = await launchBrowser();
    pages = {
      head: await signInAs(await openContext(browser), { tab }, people.primaryHead),
      editor: await signInAs(await openContext(browser), { tab }, people.editor),
      lead: await signInAs(await openContext(browser), { tab }, meeting.lead),
      central: await signInAs(await openContext(browser), { tab }, meeting.central),
      nobody: await (await openContext(browser)).newPage(),
    };
    await letThemeChange(pages.nobody);
  });
  afterAll(() => browser?.close());

  it.each(screens)(
    "$name: no fault in light, dark or high contrast, on a laptop or a phone",
    async (screen) => {
      expect(await faultsInEveryLook(pages[screen.as], screen)).toEqual([]);
    },
  );
});

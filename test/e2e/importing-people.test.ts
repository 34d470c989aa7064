import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { seedTrust } from "../../infra/seed/seed-trust.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const trust = seedTrust({ today: londonDate(new Date()) });
/** A teacher without any other post, who is to lead careers from January. */
const teacher = trust.people.find(({ id }) => {
  const posts = trust.posts.filter(({ person }) => person === id);
  return posts.length === 1 && posts[0]?.role === "teacher" && posts[0].endsOn === undefined;
});
const school = trust.posts.find(({ person }) => person === teacher?.id)?.school;

const file = Buffer.from(
  [
    "Name,E-mail,URN,Role,Start date",
    `${teacher?.name},${teacher?.email},${school},Careers Leader,04/01/2027`,
    `Somebody Else,nobody-here@lighthouse-schools.example,999999,Juggler,31/02/2027`,
    "",
  ].join("\n"),
);

/** The steps of one import, each on what the one before left. */
describe("importing people from an HR file", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await signInAs(await openContext(browser), stack, stack.meeting.central);
  });
  afterAll(() => browser?.close());

  async function look(): Promise<void> {
    await page.goto(`${stack.tab}/people/import`);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "hr.csv", mimeType: "text/csv", buffer: file });
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("region").getByRole("heading", { level: 2 }).first().waitFor();
  }

  it("shows what would be added, and refuses the broken row with its place, before anything is written", async () => {
    await look();
    await page.getByText("Nothing is written yet.").waitFor();
    await page.getByRole("tab", { name: /^Refused/ }).click();
    await page.getByText("Juggler").first().waitFor();
    await takePicture(page, "import-preview");
  });

  it("writes the good row and says what it did", async () => {
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByRole("link", { name: "See the people" }).waitFor();
    await takePicture(page, "import-result");
  });

  it("invariant 2: has nothing to do when the same file comes again", async () => {
    await look();
    await page.getByText("There is nothing to import.").waitFor();
    expect(await page.getByRole("button", { name: "Import", exact: true }).isDisabled()).toBe(true);
  });
});

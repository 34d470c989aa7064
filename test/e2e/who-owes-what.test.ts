import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { tabTo } from "./tab-to.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const { tab, people, meeting } = stack;

describe("who still owes what, without a mouse", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const follow = async (page: Page, name: string | RegExp) => {
    await tabTo(page, page.getByRole("link", { name, exact: typeof name === "string" }).first());
    await page.keyboard.press("Enter");
  };

  it("a head goes from their school to who still owes something, and sees why", async () => {
    const head = await signInAs(await openContext(browser), stack, people.primaryHead);
    await head.goto(`${tab}/cpd`);
    await follow(head, "My school");
    await head.getByText(/^20\d\d-\d\d\. .*overdue/).waitFor();
    const chip = head.getByRole("button", { name: /^Still to do \(/ });
    await tabTo(head, chip);
    await head.keyboard.press("Space");
    await head.waitForURL((address) => address.searchParams.get("show") === "to-do");
    const member = head.getByRole("table").getByRole("link").first();
    const name = (await member.textContent()) ?? "";
    await tabTo(head, member);
    await head.keyboard.press("Enter");
    await head.getByRole("heading", { level: 1, name }).waitFor();
    const owed = head.getByRole("region", { name: "Must do" });
    await owed.getByText(`Because ${name} is `).first().waitFor();
    await takePicture(head, "one-person-who-owes");
  });

  it("the central team narrows the trust to secondaries, shares the view, and opens a school", async () => {
    const central = await signInAs(await openContext(browser), stack, meeting.central);
    await central.goto(`${tab}/cpd`);
    await follow(central, "Take-up");
    const phase = central.getByRole("combobox", { name: "Phase" });
    await tabTo(central, phase);
    await central.keyboard.type("Sec");
    await central
      .getByRole("heading", { name: "Primaries, least done first" })
      .waitFor({ state: "detached" });
    await central.waitForURL((address) => address.searchParams.get("phase") === "secondary");
    await central.goto(central.url());
    await central.getByRole("button", { name: "Clear filters" }).waitFor();
    const schools = central.getByRole("list", { name: "Mandatory CPD done: secondaries" });
    await schools.getByRole("listitem").nth(3).waitFor();
    expect(await schools.getByRole("listitem").count()).toBe(4);
    const name = (await schools.getByRole("link").first().textContent()) ?? "";
    await follow(central, name);
    await central.getByRole("heading", { level: 1, name }).waitFor();
    await central.getByRole("table").getByRole("row").nth(20).waitFor();
    await takePicture(central, "a-school-from-the-trust");
  });

  it("a head who asks for another school's is told plainly that it is not theirs", async () => {
    const head = await signInAs(await openContext(browser), stack, people.secondaryHead);
    await head.goto(`${tab}/cpd/trust`);
    await head.getByRole("alert").getByText("You may not see or do this.").waitFor();
  });
});

import { afterAll, beforeAll, describe, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const { editor, otherEditor } = stack.people;

describe("two editors at one briefing, each in a browser", () => {
  let browser: Browser;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    const people = [otherEditor, editor];
    const pages = await Promise.all(
      people.map(async (somebody) => signInAs(await openContext(browser), stack, somebody)),
    );
    [other, page] = pages as [Page, Page];
  });
  afterAll(() => browser?.close());

  it("see each other, and no more a moment after one has closed the page", async () => {
    // A briefing of no other test: whoever fell silent there would be shown for over a minute.
    const write = `${stack.tab}/briefing/write/${stack.tuesdays[5]}`;
    await other.goto(write);
    await other.getByRole("button", { name: "Write an item" }).waitFor();
    await page.goto(write);
    const seen = page.getByText(new RegExp(`^${otherEditor.name} .*has this open too`));
    await seen.waitFor();
    await takePicture(page, "two-editors");
    await other.goto("about:blank");
    // The page asks every ten seconds; somebody who only fell silent would be shown for over a minute.
    await seen.waitFor({ state: "hidden", timeout: 25_000 });
  });
});

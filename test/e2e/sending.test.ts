import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { chooseByArrows } from "./choose-by-arrows.ts";
import { faultsAsItStands, faultsInEveryLook } from "./every-look.ts";
import { widen } from "./looks.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";

const stack = sharedStack();
const { editor, secondaryHead } = stack.people;
const [thisTuesday] = stack.tuesdays;

/** How briefings reach people, in a browser: one's own choice, a test, and who got it. */
describe("how the briefing reaches people", () => {
  let browser: Browser;
  let editing: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    editing = await signInAs(await openContext(browser), stack, editor);
  });
  afterAll(() => browser?.close());

  it("is each person's own choice, which is there again the next time", async () => {
    const page = await signInAs(await openContext(browser), stack, secondaryHead);
    await page.goto(`${stack.tab}/briefing/way`);
    await page.getByRole("radio", { name: /^An e-mail/ }).click();
    await page.getByText("Saved. You get the briefing by e-mail.").waitFor();
    expect(await faultsAsItStands(page, "way-chosen")).toEqual([]);
    await page.reload();
    await page.getByText("You get the briefing by e-mail.").waitFor();
    await page.getByRole("radio", { name: /^A notification/ }).click();
    await page.getByText("Saved. You get a notification in Teams when the briefing is out.").waitFor();
  });

  it("is seen by an editor beforehand in each form, as one reader gets it, by keyboard", async () => {
    await widen(editing, 1280);
    await editing.goto(`${stack.tab}/briefing/write/${thisTuesday}`);
    await editing.getByRole("tab", { name: "As a reader" }).click();
    const forms = editing.getByRole("combobox", { name: "Show it as" });
    const looked: string[] = [];
    for (const [form, key, stands] of [
      ["In Beacon on", "phone", editing.frameLocator("iframe").getByRole("article").first()],
      ["Notif", "notification", editing.getByText(/^Beacon published the Tuesday briefing/)],
      [
        "Card in their",
        "chat-card",
        editing.getByRole("group", { name: /^The card in / }).getByText(/^Tuesday briefing/),
      ],
      ["Card in the h", "channel-card", editing.getByRole("button", { name: "Show mine" })],
      ["E-mail", "mail", editing.frameLocator("iframe").getByRole("link", { name: "Open it in Beacon" })],
    ] as const) {
      await widen(editing, 1280);
      await chooseByArrows(forms, form);
      await stands.waitFor();
      looked.push(...(await faultsAsItStands(editing, `preview-${key}`)));
    }
    expect(looked).toEqual([]);
    const [opened] = await Promise.all([
      editing.context().waitForEvent("page"),
      editing.frameLocator("iframe").getByRole("link", { name: "Open it in Beacon" }).press("Enter"),
    ]);
    expect(opened.url()).toContain("/briefing/");
    await opened.close();
  });

  it("is tried by an editor on themselves, as a reader will get it", async () => {
    await editing.goto(`${stack.tab}/briefing/write/${thisTuesday}`);
    await editing.getByRole("tab", { name: "As a reader" }).click();
    await editing.getByRole("button", { name: /^Send as for / }).click();
    await editing.getByText("Sent to you.").waitFor();
    expect(await faultsAsItStands(editing, "test-sent")).toEqual([]);
    const tenant = await (await openContext(browser)).newPage();
    await tenant.goto(stack.tenant);
    await tenant
      .getByText(/^Test: Tuesday briefing/)
      .first()
      .waitFor();
  });

  it("is told person by person, those first whom it may not have reached, who are sent it again", async () => {
    const report = {
      name: "who-got-it",
      address: `${stack.tab}/briefing/write/${stack.lastTuesday}/sending`,
      open: (page: Page) => page.getByText(/people told/).waitFor(),
    };
    expect(await faultsInEveryLook(editing, report)).toEqual([]);
    const first = editing.getByRole("list", { name: "People" }).getByRole("listitem").first();
    expect(await first.innerText()).toContain("In doubt");
    await editing.getByRole("button", { name: /^Send again to / }).click();
    await editing.getByRole("button", { name: /^Send again to / }).waitFor({ state: "detached" });
    expect(await editing.getByText("In doubt").count()).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const { meeting } = stack;
const address = `${stack.tab}/meetings/${meeting.id}`;
const reason = "The inspectors are in school that day";
const task = "Bring the case studies to the next meeting";

/** The steps of one meeting, each on what the one before left. */
describe("a meeting, from home to its minutes", () => {
  let browser: Browser;
  let invited: Page;
  let lead: Page;
  let central: Page;

  const signIn = async (who: typeof meeting.lead) => signInAs(await openContext(browser), stack, who);

  beforeAll(async () => {
    browser = await launchBrowser();
    invited = await signIn(meeting.invited);
    lead = await signIn(meeting.lead);
    central = await signIn(meeting.central);
  });
  afterAll(() => browser?.close());

  it("stands on the home page of somebody who must come, who sends apologies with a reason", async () => {
    await invited
      .getByRole("region", { name: "Go" })
      .getByRole("link", { name: meeting.title, exact: true })
      .click();
    await invited.getByRole("heading", { name: meeting.title, level: 1 }).waitFor();
    await invited.getByText(/Because you are/).waitFor();
    await invited.getByRole("button", { name: "Can’t come…" }).click();
    await invited.getByRole("textbox", { name: "Why can’t you come?" }).fill(reason);
    await invited.getByRole("button", { name: "Send apologies" }).click();
    await invited.getByText("You sent your apologies.").waitFor();
    await takePicture(invited, "meeting-apologies");
  });

  it("tells its lead who cannot come and why", async () => {
    await lead.goto(address);
    await lead.getByRole("button", { name: /^Not coming \(/ }).click();
    const panel = lead.getByRole("region", { name: "Who is coming" });
    const school = panel.locator("details").filter({ hasText: "(" });
    for (const each of await school.all())
      if ((await each.getAttribute("open")) === null) await each.locator("summary").click();
    await panel.getByText(`Sent apologies: “${reason}”`).waitFor();
    await takePicture(lead, "meeting-as-its-lead");
  });

  it("lets the invited think again, and the lead's page follows", async () => {
    await invited.getByRole("button", { name: "Change your reply" }).click();
    await invited.getByRole("button", { name: "I’ll come" }).click();
    await invited.getByText("You are coming.").waitFor();
    await lead.reload();
    await lead.getByText(/ people coming$/).waitFor();
    expect(await lead.getByText(reason).count()).toBe(0);
  });

  it("loses nothing when two write the minutes at once (invariant 3)", async () => {
    const said = (page: Page) => page.getByRole("textbox", { name: "What was said" });
    const agreed = (page: Page) => page.getByRole("textbox", { name: "What we agreed" });
    const save = (page: Page) => page.getByRole("button", { name: "Save minutes" }).click();
    for (const page of [lead, central]) {
      await page.goto(`${address}/minutes`);
      await said(page).waitFor();
    }
    await said(lead).fill("The lead opened the meeting.");
    await agreed(central).fill("We meet again in March.");
    await save(lead);
    await lead.getByText("Saved", { exact: true }).waitFor();
    await save(central);
    await central.getByText(/what you both wrote stands here/).waitFor();
    expect(await said(central).inputValue()).toBe("The lead opened the meeting.");
    expect(await agreed(central).inputValue()).toBe("We meet again in March.");
  });

  it("shows both versions when two changed the same line, and saves what is chosen (invariant 3)", async () => {
    const said = (page: Page) => page.getByRole("textbox", { name: "What was said" });
    await lead.reload();
    await said(lead).fill("The lead opened the meeting at 2pm.");
    await said(central).fill("The lead opened the meeting at 2:05pm.");
    await central.getByRole("button", { name: "Save minutes" }).click();
    await central.getByText("Saved", { exact: true }).waitFor();
    await lead.getByRole("button", { name: "Save minutes" }).click();
    const race = lead.getByRole("radiogroup", { name: "What was said" });
    await race.getByText("The lead opened the meeting at 2:05pm.").waitFor();
    await race.getByText("The lead opened the meeting at 2pm.").waitFor();
    await takePicture(lead, "minutes-race");
    await race.getByRole("radio", { name: "Theirs" }).check();
    await lead.getByRole("button", { name: "Save again" }).click();
    await lead.getByText("Saved", { exact: true }).waitFor();
    expect(await said(lead).inputValue()).toBe("The lead opened the meeting at 2:05pm.");
  });

  it("puts an action on its owner's home page, who marks it done there and takes that back", async () => {
    await lead.getByRole("button", { name: "Add an action" }).click();
    const action = lead.getByRole("group", { name: "Action 1" });
    await action.getByRole("textbox", { name: "What is to be done" }).fill(task);
    await action.getByRole("combobox", { name: "Who does it" }).fill(meeting.invited.name);
    await lead.getByRole("option", { name: meeting.invited.name }).first().click();
    await lead.getByRole("button", { name: "Save minutes" }).click();
    await lead.getByText("Saved", { exact: true }).waitFor();

    await invited.goto(stack.tab);
    for (const wish of ["Done", "Undo"]) {
      const answered = invited.waitForResponse((response) => response.url().includes("/actions/"));
      await invited.getByRole("button", { name: `${wish}: ${task}` }).click();
      expect((await answered).status()).toBe(200);
    }
    expect(await invited.getByRole("alert").count()).toBe(0);
    await invited.getByRole("button", { name: `Done: ${task}` }).waitFor();
    await invited.reload();
    await invited.getByRole("button", { name: `Done: ${task}` }).waitFor();
    expect(await invited.getByRole("alert").count()).toBe(0);
    await takePicture(invited, "home-with-an-action");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { seedTrust } from "../../infra/seed/seed-trust.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryLook } from "./every-look.ts";
import { widen } from "./looks.ts";
import { meetingInTheRoom } from "./meeting-in-the-room.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const stack = sharedStack();
const { meeting: ahead, tab } = stack;
const trust = seedTrust({ today: londonDate(new Date()) });
const idOf = (name: string) => trust.people.find((person) => person.name === name)?.id ?? "";
const network = trust.meetings.find(({ id }) => id === ahead.id)?.network ?? "";
const title = "Moderation in the hall";

/** The steps of one meeting that begins in five minutes, each on what the one before left. */
describe("checking in in the room", () => {
  let browser: Browser;
  let lead: Page;
  let invited: Page;
  let head: Page;
  let screen: string;
  let id: string;

  const code = async () => (await lead.getByText(/^[0-9A-Z]{3} [0-9A-Z]{3}$/).innerText()).trim();

  beforeAll(async () => {
    browser = await launchBrowser();
    lead = await signInAs(await openContext(browser), stack, ahead.lead);
    invited = await signInAs(await openContext(browser), stack, ahead.invited);
    head = await signInAs(await openContext(browser), stack, stack.people.secondaryHead);
    const people = [ahead.invited.name, ahead.central.name].map(idOf);
    id = await meetingInTheRoom(lead, { tab, network, title, people });
    screen = `${tab}/meetings/${id}/check-in`;
  });
  afterAll(() => browser?.close());

  it("the lead's screen shows a picture, a code and who is there, and everybody can read it", async () => {
    const faults = await faultsInEveryLook(lead, {
      name: "check-in-screen",
      address: screen,
      open: async (page) => {
        await page.getByText("0 of 2 checked in").waitFor();
        await page.getByRole("img", { name: `Picture to scan: check in to ${title}` }).waitFor();
      },
    });
    await widen(lead, 1280);
    expect(faults).toEqual([]);
  });

  it("somebody without a camera types the code, and is told so", async () => {
    await invited.goto(`${tab}/check-in`);
    await invited
      .getByRole("textbox", { name: /^The code on the screen/ })
      .fill((await code()).toLowerCase());
    await invited.keyboard.press("Enter");
    await invited.getByText(new RegExp(`^You are checked in to ${title}, at`)).waitFor();
    await takePicture(invited, "checked-in");
  });

  it("the lead's count rises by itself", async () => {
    await lead.getByText("1 of 2 checked in").waitFor();
  });

  it("opening the picture's address checks in, also somebody who was not invited; a made-up code does not", async () => {
    const address = `${tab}/check-in/${id}`;
    await head.goto(`${address}/${(await code()).replace(" ", "")}`);
    await head.getByText("You were not on the list, and are welcome").waitFor();
    await lead.getByText("and 1 who was not expected").waitFor();
    await head.goto(`${address}/K7MPQ4`);
    await head.getByRole("alert").getByText("That is not the code on the screen").waitFor();
    await takePicture(head, "check-in-refused");
  });

  it("the register shows who checked in", async () => {
    await lead.getByRole("link", { name: "Register" }).click();
    const row = lead.getByRole("listitem").filter({ hasText: ahead.invited.name });
    await row.getByText(/Checked in in the room/).waitFor();
    await takePicture(lead, "register-after-check-in");
  });
});

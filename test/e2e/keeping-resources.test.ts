import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsInEveryLook } from "./every-look.ts";
import { widen } from "./looks.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { takePicture } from "./take-picture.ts";

const { tab, people, meeting } = sharedStack();
const title = "Harpsichord in the hall: a guide for assemblies";
const address = "https://harpsichord.example/assemblies";

describe("keeping resources", () => {
  let browser: Browser;
  let head: Page;
  let central: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    head = await signInAs(await openContext(browser), { tab }, people.primaryHead);
    central = await signInAs(await openContext(browser), { tab }, meeting.central);
  });
  afterAll(() => browser?.close());

  const press = async (page: Page, name: string | RegExp) => {
    const button = page.getByRole("button", { name }).first();
    await button.waitFor();
    await button.focus();
    await page.keyboard.press("Enter");
  };
  const found = async (page: Page) => {
    await page.goto(`${tab}/resources?q=harpsichord`);
    await page.getByText(/^(1 resource|Nothing found)/).waitFor();
    return page.getByRole("link", { name: title, exact: true }).count();
  };

  it("begins with a proposal by somebody who keeps nothing, which nobody finds yet", async () => {
    await head.goto(`${tab}/resources`);
    await head.getByRole("link", { name: "Add a link" }).click();
    await head.getByRole("textbox", { name: "Web address" }).fill(address);
    await head.getByRole("textbox", { name: "Title" }).fill(title);
    await press(head, "Add link");
    await head.getByText("Proposed: it waits for those who keep the library.").waitFor();
    expect(await found(head)).toBe(0);
  });

  it("tells whoever sends the same address that it is there", async () => {
    await head.goto(`${tab}/resources/new`);
    await head.getByRole("textbox", { name: "Web address" }).fill(`${address}/`);
    await head.getByRole("textbox", { name: "Title" }).fill("Again");
    await press(head, "Add link");
    await head.getByRole("alert").getByRole("link", { name: title }).waitFor();
  });

  it("shows what waits without fault in light, dark or high contrast, on a laptop or a phone", async () => {
    const faults = await faultsInEveryLook(central, {
      name: "waiting",
      address: `${tab}/resources/kept`,
      open: async (page) => {
        await press(page, `Decline: ${title}`);
        await page.getByRole("textbox", { name: /^Why/ }).waitFor();
      },
    });
    expect(faults).toEqual([]);
  });

  it("is accepted by keyboard, and then found by everybody", async () => {
    await widen(central, 1280);
    await central.goto(`${tab}/resources/kept`);
    await press(central, `Accept: ${title}`);
    await central.getByText(`Accepted: ${title}.`).waitFor();
    expect(await found(head)).toBe(1);
  });

  it("is removed and brought back from where what was removed stands for 30 days", async () => {
    expect(await found(central)).toBe(1);
    await central.getByRole("link", { name: `Details of ${title}` }).click();
    await press(central, "Remove");
    await central.getByText(`Removed: ${title}.`).waitFor();
    await takePicture(central, "removed-beside-the-list");
    expect(await found(head)).toBe(0);
    await central.goto(`${tab}/resources/kept`);
    await central.getByText("30 days left").waitFor();
    await press(central, `Bring back: ${title}`);
    await central.getByText(`Brought back: ${title}.`).waitFor();
    expect(await found(head)).toBe(1);
  });

  it("archives several at once and takes it back", async () => {
    await central.goto(`${tab}/resources?q=harpsichord`);
    await press(central, "Choose several");
    await central.getByRole("checkbox", { name: `Choose ${title}` }).check();
    await press(central, "Archive");
    await central.getByText("Changed 1 resource.").waitFor();
    await takePicture(central, "archived-several");
    expect(await found(head)).toBe(0);
    await press(central, "Undo");
    await central.getByRole("link", { name: title, exact: true }).waitFor();
    expect(await found(head)).toBe(1);
  });
});

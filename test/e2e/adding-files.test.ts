import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openContext } from "../browser/launch.ts";
import { faultsAsItStands } from "./every-look.ts";
import { signInAs } from "./sign-in-as.ts";
import { sharedStack } from "./stack/shared-stack.ts";
import { tabTo } from "./tab-to.ts";

const { tab, meeting, people } = sharedStack();
const file = (name: string, words: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });

describe("adding files to a network's library", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await signInAs(await openContext(browser), { tab }, meeting.central);
  });
  afterAll(() => browser?.close());

  it("adds two at once by keyboard, which are found at once", async () => {
    await page.goto(`${tab}/resources`);
    const add = page.getByRole("link", { name: "Add files" });
    // The page begins in its search box, below what can be added.
    await tabTo(page, add, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Add files" }).waitFor();
    // Listened for well before it opens: in a busy page the key overtakes what tells the browser to hand the chooser over.
    const chooser = page.waitForEvent("filechooser");
    await tabTo(page, page.getByLabel("Files", { exact: true }));
    await page.keyboard.press("Enter");
    await (await chooser).setFiles([
      file("Zebra crossing walk.txt", "one"),
      file("Zebra crossing letter.txt", "two"),
    ]);
    await page.getByText("2 of 2 files added.").waitFor();
    await page.getByRole("link", { name: "Go to resources" }).click();
    await page.getByRole("searchbox").fill("zebra crossing");
    await page.getByRole("link", { name: "Zebra crossing letter", exact: true }).waitFor();
  });

  it("takes what is dropped, asks where a name is taken, and keeps both", async () => {
    await page.goto(`${tab}/resources/add`);
    const field = page.getByLabel("Files", { exact: true });
    const drop = async (...names: readonly string[]) => {
      const dropped = await page.evaluateHandle((all) => {
        const data = new DataTransfer();
        for (const name of all) data.items.add(new File([name], name));
        return data;
      }, names);
      await field.dispatchEvent("drop", { dataTransfer: dropped });
    };
    await drop("Toad crossing walk.txt");
    await page.getByText("1 of 1 file added.").waitFor();
    await drop("Toad crossing walk.txt", "Setup.exe");
    await page.getByText("There is already “Toad crossing walk.txt” in this library.").waitFor();
    expect(await faultsAsItStands(page, "adding-asked")).toEqual([]);
    await page.getByRole("button", { name: "Keep both: Toad crossing walk.txt" }).click();
    await page.getByText("2 of 3 files added. 1 not added.").waitFor();
  });

  it("shows a colleague without fault, in light, dark and high contrast, on a laptop and a phone, that leads look first", async () => {
    const head = await signInAs(await openContext(browser), { tab }, people.primaryHead);
    await head.goto(`${tab}/resources/add`);
    await head
      .getByLabel("Files", { exact: true })
      .setInputFiles([file("Idea.txt", "idea"), file("Nope?.txt", "x"), file("Run.bat", "x")]);
    await head.getByText("Sent to the network’s leads. They look at it before others see it.").waitFor();
    expect(await faultsAsItStands(head, "adding-proposed")).toEqual([]);
  });
});

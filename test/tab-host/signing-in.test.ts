import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Browser, Frame, Page } from "playwright-core";
import { claimsChallenge } from "../../bot/http/entra-tokens.ts";
import { problemBody } from "../../bot/http/problem-rendering.ts";
import { Refused } from "../../bot/http/refused.ts";
import { buildTab } from "../../infra/dev/build-tab.ts";
import { aHome } from "../../tab/testing/contract-examples.ts";
import { launchBrowser } from "../browser/launch.ts";
import { clientId, entraAuthority, entraPages } from "./entra-pages.ts";
import { hostingArguments, openInHost } from "./open-in-host.ts";
import { type ServedTab, serveBuiltTab, type TabAnswer } from "./serve-built-tab.ts";

const nothingToDo = "Nothing to do this week.";

/** Home for whoever comes with a token that has passed the check; the challenge for everybody else. */
const checked =
  (token: string): TabAnswer =>
  (authorization: string) =>
    authorization === `Bearer ${token}`
      ? { status: 200, body: aHome() }
      : {
          status: 401,
          headers: {
            "WWW-Authenticate": claimsChallenge(entraAuthority, "c1"),
            "Content-Type": "application/problem+json",
          },
          body: problemBody(new Refused("sign-in.more-needed"), "r-1"),
        };

describe("signing in", () => {
  let browser: Browser;
  const served: ServedTab[] = [];

  beforeAll(async () => {
    await buildTab();
    browser = await launchBrowser(hostingArguments);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    for (const each of served) await each.close();
  });

  const onAPhone = async (): Promise<Page> =>
    (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();

  async function serve(home: TabAnswer, settings?: Parameters<typeof serveBuiltTab>[1]): Promise<ServedTab> {
    const tab = await serveBuiltTab(
      { "GET /api/home": home, "GET /api/networks": { networks: [] } },
      settings,
    );
    served.push(tab);
    return tab;
  }

  const wayOut = async (frame: Page | Frame) => frame.evaluate("document.documentElement.scrollWidth");

  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env.BEACON_SCREENSHOTS;
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
  }

  it.each([
    [
      "by nested app authentication, where agreement was never given",
      "consent_required",
      "Agree once to use Beacon",
      "Read and agree",
    ],
    [
      "by nested app authentication, where a policy asks for more",
      "interaction_required",
      "One more check",
      "Do the check",
    ],
  ])(
    "in Teams %s, is one button on a phone, pressed by the keyboard",
    async (_how, asksPerson, title, button) => {
      const tab = await serve(aHome());
      const page = await onAPhone();
      const hosted = await openInHost(page, {
        ...{ tab: `${tab.address}/`, theme: "default", token: "token-of-nesting-host" },
        ...{ nests: "api://beacon/access_as_user", asksPerson },
      });
      await hosted.tab.getByRole("heading", { name: title }).waitFor();
      await picture(page, `sign-in-${asksPerson}`);
      expect(await page.evaluate("window.nested")).not.toContain("GetTokenPopup");
      const size = await hosted.tab.getByRole("button", { name: button }).boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(44);
      const [, frame] = page.frames();
      expect(frame && (await wayOut(frame))).toBe(360);
      await hosted.tab.getByRole("heading", { name: title }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await hosted.tab.getByText(nothingToDo).waitFor();
      expect(await page.evaluate("window.nested")).toContain("GetTokenPopup");
      expect(tab.asked).toEqual(["GET /api/home Bearer token-of-nesting-host"]);
    },
    30_000,
  );

  it("in Teams by its older way, waits for agreement and then goes on", async () => {
    const tab = await serve(aHome());
    const hosted = await openInHost(await onAPhone(), {
      ...{
        tab: `${tab.address}/`,
        theme: "dark",
        token: "token-of-teams",
        asksPerson: "resourceRequiresConsent",
      },
    });
    await hosted.tab.getByRole("button", { name: "Read and agree" }).click();
    await hosted.tab.getByText(nothingToDo).waitFor();
    expect(tab.asked).toEqual(["GET /api/home Bearer token-of-teams"]);
  }, 30_000);

  it("in Teams, takes the API's claims challenge to Teams", async () => {
    const tab = await serve(checked("token-after-the-check"));
    const hosted = await openInHost(await onAPhone(), {
      ...{ tab: `${tab.address}/`, theme: "contrast", token: "token-of-teams" },
    });
    await hosted.tab.getByText("Your trust asks for one more check").first().waitFor();
    const requests = (await hosted.told()).filter(({ func }) => func === "authentication.getAuthToken");
    expect(requests.map(({ args }) => args[1])).toContainEqual([
      '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}',
    ]);
  }, 30_000);

  describe("in a browser alone, at Microsoft's page", () => {
    const settings = { signIn: "msal", authority: entraAuthority, clientId } as const;

    it("brings a code that only this browser can use, and comes back to the page that was opened", async () => {
      const tab = await serve(aHome(), settings);
      const page = await onAPhone();
      const entra = await entraPages(page);
      await page.goto(`${tab.address}/?from=mail`);
      await page.getByText(nothingToDo).waitFor();
      expect(page.url()).toBe(`${tab.address}/?from=mail`);
      expect(tab.asked).toEqual(["GET /api/home Bearer token-1"]);
      const [asked] = entra.asked;
      expect(Object.fromEntries(asked ?? [])).toMatchObject({
        ...{ client_id: clientId, response_type: "code", code_challenge_method: "S256" },
        redirect_uri: `${tab.address}/`,
      });
      expect(asked?.get("scope")?.split(" ")).toContain("api://beacon/access_as_user");
      expect(JSON.parse(asked?.get("claims") ?? "{}")).toMatchObject({
        access_token: { xms_cc: { values: ["CP1"] } },
      });
    }, 30_000);

    it("asks for one more check in the page, and goes to Microsoft with what is missing when the button is pressed", async () => {
      const tab = await serve(checked("token-2"), settings);
      const page = await onAPhone();
      const entra = await entraPages(page);
      await page.goto(`${tab.address}/`);
      await page.getByRole("heading", { name: "One more check" }).waitFor();
      await picture(page, "sign-in-check-in-a-browser");
      expect(entra.asked).toHaveLength(1);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByText(nothingToDo).waitFor();
      expect(entra.asked).toHaveLength(2);
      expect(JSON.parse(entra.asked[1]?.get("claims") ?? "{}")).toMatchObject({
        access_token: { acrs: { essential: true, value: "c1" } },
      });
      expect(tab.asked.at(-1)).toBe("GET /api/home Bearer token-2");
    }, 30_000);

    it("says so when the person declines, with the way to sign in after all", async () => {
      const tab = await serve(aHome(), settings);
      const page = await onAPhone();
      const entra = await entraPages(page);
      entra.answer = "declines";
      await page.goto(`${tab.address}/`);
      await page.getByText("You are not signed in.").waitFor();
      entra.answer = "signs in";
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByText(nothingToDo).waitFor();
    }, 30_000);
  });
});

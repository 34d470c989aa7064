/** @jest-environment node */
import { webcrypto } from "node:crypto";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { pageSignIn } from "./page-sign-in.ts";

const config = {
  clientId: "client",
  tenantId: "tenant",
  authority: "https://authority.example/tenant",
  scope: "api://beacon/access_as_user",
  signIn: "page",
  teamsAppId: "app",
  siteOrigin: "https://trust.sharepoint.com",
} as const;

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
});

interface Browser {
  readonly page: Window;
  readonly wentTo: URL[];
  readonly askedFor: URLSearchParams[];
}

/** As much of a browser as signing in needs; the authority answers `tokens` in turn, and refuses when there are none left. */
function browserAt(
  address: string,
  tokens: { access_token: string; refresh_token?: string; expires_in: number }[],
): Browser {
  const wentTo: URL[] = [];
  const askedFor: URLSearchParams[] = [];
  const location = new URL(address, "https://beacon.example");
  const page = {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
    crypto: webcrypto,
    location: {
      origin: location.origin,
      get pathname() {
        return location.pathname;
      },
      get search() {
        return location.search;
      },
      assign: (to: string) => wentTo.push(new URL(to)),
    },
    history: {
      replaceState: (_: null, __: string, to: string) => {
        location.href = new URL(to, location).href;
      },
    },
    fetch: async (_: string, { body }: { body: URLSearchParams }) => {
      askedFor.push(body);
      const answer = tokens.shift();
      return { ok: answer !== undefined, status: answer ? 200 : 400, json: async () => answer };
    },
  };
  return { page: page as unknown as Window, wentTo, askedFor };
}

/** Leaves to sign in from `address`, and gives what the authority was asked. */
async function departFrom(address: string): Promise<URLSearchParams> {
  const browser = browserAt(address, []);
  const signIn = await pageSignIn(config, browser.page);
  void signIn.accessToken();
  await expectSoon(() => browser.wentTo.length === 1);
  return browser.wentTo[0]?.searchParams ?? new URLSearchParams();
}

async function expectSoon(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
}

describe("signing in by the authority's own page", () => {
  it("asks for a code with a proof that only this page can complete", async () => {
    const asked = await departFrom("/briefing/2026-11-24");
    expect(asked.get("response_type")).toBe("code");
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("code_challenge")).toMatch(/^[\w-]{43}$/);
    expect(asked.get("redirect_uri")).toBe("https://beacon.example/");
    expect(asked.get("scope")).toBe("api://beacon/access_as_user openid profile offline_access");
  });

  it("comes back to the page one was on, signed in", async () => {
    const asked = await departFrom("/resources?q=phonics");
    const back = browserAt(`/?code=c1&state=${asked.get("state")}`, [
      { access_token: "t1", expires_in: 3600 },
    ]);
    const signIn = await pageSignIn(config, back.page);
    expect(back.page.location.pathname + back.page.location.search).toBe("/resources?q=phonics");
    expect(await signIn.accessToken()).toBe("t1");
    expect(back.askedFor[0]?.get("grant_type")).toBe("authorization_code");
    expect(back.askedFor[0]?.get("code")).toBe("c1");
    expect(back.askedFor[0]?.get("code_verifier")).toMatch(/^[\w-]{43}$/);
  });

  it("refuses an answer to a question that this page did not ask", async () => {
    await departFrom("/");
    const back = browserAt("/?code=c1&state=forged", [{ access_token: "t1", expires_in: 3600 }]);
    await expect(pageSignIn(config, back.page)).rejects.toMatchObject({ code: "sign-in.failed" });
    expect(back.askedFor).toEqual([]);
  });

  it("says so when the person turned back", async () => {
    const asked = await departFrom("/");
    const back = browserAt(`/?error=access_denied&state=${asked.get("state")}`, []);
    await expect(pageSignIn(config, back.page)).rejects.toMatchObject({ code: "sign-in.declined" });
  });

  it("renews a token that has run out, once for all who wait for it", async () => {
    const asked = await departFrom("/");
    const back = browserAt(`/?code=c1&state=${asked.get("state")}`, [
      { access_token: "t1", refresh_token: "r1", expires_in: 0 },
      { access_token: "t2", refresh_token: "r2", expires_in: 3600 },
    ]);
    const signIn = await pageSignIn(config, back.page);
    expect(await Promise.all([signIn.accessToken(), signIn.accessToken()])).toEqual(["t2", "t2"]);
    expect(back.askedFor[1]?.get("refresh_token")).toBe("r1");
    expect(back.askedFor).toHaveLength(2);
  });

  it("shows the authority's page again when the sign-in can no longer be renewed", async () => {
    const asked = await departFrom("/");
    const back = browserAt(`/?code=c1&state=${asked.get("state")}`, [
      { access_token: "t1", refresh_token: "r1", expires_in: 0 },
    ]);
    const signIn = await pageSignIn(config, back.page);
    void signIn.accessToken();
    await expectSoon(() => back.wentTo.length === 1);
    expect(back.wentTo[0]?.pathname).toBe("/tenant/oauth2/v2.0/authorize");
  });

  it("forgets the person on signing out, and lets the next one choose", async () => {
    const asked = await departFrom("/networks");
    const back = browserAt(`/?code=c1&state=${asked.get("state")}`, [
      { access_token: "t1", expires_in: 3600 },
    ]);
    const signIn = await pageSignIn(config, back.page);
    void signIn.signOut?.();
    await expectSoon(() => back.wentTo.length === 1);
    expect(back.wentTo[0]?.searchParams.get("prompt")).toBe("select_account");
    expect([...kept.keys()]).toEqual(["beacon.departure"]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { ConfigError, readConfig } from "./config.ts";

const laptop = {
  BEACON_PUBLIC_URL: "http://127.0.0.1:3978",
  BEACON_CACHE_FOLDER: "/var/cache/beacon",
  BEACON_CHECK_IN_SECRET: "a secret of the codes on the screen",
  BEACON_FEEDBACK_SECRET: "a secret of who has answered already",
  TENANT_ID: "5c4001e5-0000-4000-8000-00000000be01",
  AUTHORITY: "http://127.0.0.1:56100/5c4001e5-0000-4000-8000-00000000be01",
  TOKEN_ISSUER: "http://127.0.0.1:56100/5c4001e5-0000-4000-8000-00000000be01/v2.0",
  CLIENT_ID: "be0c0000-0000-4000-8000-000000000001",
  CLIENT_SECRET: "a secret of the app",
  TRUST_NAME: "Lighthouse Schools Partnership",
  APP_ID_URI: "api://beacon.trust.example/be0c0000-0000-4000-8000-000000000001",
  SIGN_IN: "page",
  GRAPH_URL: "http://127.0.0.1:56100",
  SITE: "trust.sharepoint.example:/sites/Beacon",
  TEAMS_APP_ID: "be0c0000-0000-4000-8000-0000000000aa",
  HEADS_TEAM_ID: "11111111-0000-4000-8000-000000000001",
  HEADS_CHANNEL_ID: "19:heads@thread.tacv2",
  ORGANISER_MAILBOX: "networks@trust.example",
  BOT_SERVICE_URL: "http://127.0.0.1:56100/connector/",
};
const production = {
  ...laptop,
  NODE_ENV: "production",
  BEACON_HOST: "0.0.0.0",
  BEACON_PUBLIC_URL: "https://beacon.trust.example",
  AUTHORITY: "https://login.microsoftonline.com/5c4001e5-0000-4000-8000-00000000be01",
  TOKEN_ISSUER: "https://login.microsoftonline.com/5c4001e5-0000-4000-8000-00000000be01/v2.0",
  GRAPH_URL: "https://graph.microsoft.com",
  BOT_SERVICE_URL: "https://smba.trafficmanager.net/uk/",
  BOT_APP_ID: "be0c0000-0000-4000-8000-0000000000bb",
  BOT_APP_SECRET: "a secret of the bot",
  SIGN_IN: "msal",
  BOT_STATE_URL: "https://trust.blob.core.windows.net/bot-state",
};

/** What the error names, a line each. */
function problems(environment: Record<string, string | undefined>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [opening, ...lines] = error.message.split("\n");
    expect(opening).toBe("Beacon cannot start. Set these in its environment:");
    return lines.map((line) => line.trim());
  }
}

describe("the configuration", () => {
  it("of a laptop and of a trust is read, with what is usual where nothing is said", () => {
    expect(readConfig(laptop)).toMatchObject({
      NODE_ENV: "development",
      BEACON_HOST: "127.0.0.1",
      BEACON_PORT: 3978,
      BEACON_JOBS: true,
      BEACON_NO_RATE_LIMIT: false,
      OPEN_LINKS_IN: "teams",
      GRAPH_SCOPE: "https://graph.microsoft.com/.default",
    });
    expect(readConfig({ ...production, BEACON_PORT: "8080", BEACON_JOBS: "false" })).toMatchObject({
      BEACON_PORT: 8080,
      BEACON_JOBS: false,
    });
  });

  it("takes the tenant's issuer in either of Entra's shapes, and guests' tenants in a row", () => {
    expect(
      readConfig({
        ...production,
        TOKEN_ISSUER: "https://sts.windows.net/5c4001e5-0000-4000-8000-00000000be01/",
        GUEST_TENANTS: "AAAAAAAA-0000-4000-8000-000000000001, aaaaaaaa-0000-4000-8000-000000000002",
      }).GUEST_TENANTS,
    ).toEqual(["aaaaaaaa-0000-4000-8000-000000000001", "aaaaaaaa-0000-4000-8000-000000000002"]);
  });

  it("names every variable that is missing at once, an empty one among them", () => {
    expect(problems({ SITE: "", CLIENT_SECRET: "x" })).toEqual([
      "BEACON_PUBLIC_URL is missing",
      "BEACON_CACHE_FOLDER is missing",
      "BEACON_CHECK_IN_SECRET is missing",
      "BEACON_FEEDBACK_SECRET is missing",
      "TRUST_NAME is missing",
      "TENANT_ID is missing",
      "AUTHORITY is missing",
      "TOKEN_ISSUER is missing",
      "CLIENT_ID is missing",
      "APP_ID_URI is missing",
      "GRAPH_URL is missing",
      "SITE is missing",
      "TEAMS_APP_ID is missing",
      "HEADS_TEAM_ID is missing",
      "HEADS_CHANNEL_ID is missing",
      "ORGANISER_MAILBOX is missing",
      "BOT_SERVICE_URL is missing",
    ]);
  });

  it("names what production lacks together with what is missing anywhere", () => {
    const { TENANT_ID: _tenant, BOT_APP_SECRET: _secret, ...rest } = production;
    expect(problems({ ...rest, SIGN_IN: "page", GRAPH_URL: "http://graph.microsoft.com" })).toEqual([
      "TENANT_ID is missing",
      "BOT_APP_SECRET is missing: without it the bot answers on loopback only",
      'SIGN_IN: "page" is for a laptop; production signs in with "msal"',
      "GRAPH_URL must begin with https://",
    ]);
  });

  it.each([
    ["a port that is no number", { BEACON_PORT: "eighty" }, /^BEACON_PORT: .*NaN/],
    ["a port out of range", { BEACON_PORT: "70000" }, /^BEACON_PORT: /],
    [
      "a check-in secret that could be guessed",
      { BEACON_CHECK_IN_SECRET: "beacon" },
      /^BEACON_CHECK_IN_SECRET: wants 32 characters or more$/,
    ],
    [
      "a feedback secret that could be guessed",
      { BEACON_FEEDBACK_SECRET: "beacon" },
      /^BEACON_FEEDBACK_SECRET: wants 32 characters or more$/,
    ],
    ["a tenant that is no id", { TENANT_ID: "our trust" }, /^TENANT_ID: /],
    ["a site without its path", { SITE: "trust.sharepoint.example" }, /^SITE: wants host:\/path$/],
    ["an address that is none", { GRAPH_URL: "graph" }, /^GRAPH_URL: /],
    ["a way of signing in that is none", { SIGN_IN: "password" }, /^SIGN_IN: /],
    ["a switch that is neither on nor off", { BEACON_NO_RATE_LIMIT: "maybe" }, /^BEACON_NO_RATE_LIMIT: /],
    [
      "an authority of several tenants",
      { AUTHORITY: "http://127.0.0.1:56100/common" },
      /^AUTHORITY must end with \/TENANT_ID/,
    ],
    [
      "the issuer of another tenant",
      { TOKEN_ISSUER: "http://127.0.0.1:56100/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0" },
      /^TOKEN_ISSUER must be the issuer of TENANT_ID alone/,
    ],
    [
      "the issuer of any tenant",
      { TOKEN_ISSUER: "https://login.microsoftonline.com/{tenantid}/v2.0" },
      /^TOKEN_ISSUER must be the issuer of TENANT_ID alone/,
    ],
    ["guests of a tenant that is no id", { GUEST_TENANTS: "partner.example" }, /^GUEST_TENANTS/],
    [
      "an authentication context that is none",
      { SIGN_IN_CONTEXT: "mfa" },
      /^SIGN_IN_CONTEXT: wants c1 to c99$/,
    ],
    ["a place that is none", { NODE_ENV: "live" }, /^NODE_ENV: /],
  ])("is refused with %s, by the variable's name", (_name, change, named) => {
    const found = problems({ ...laptop, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(named);
  });

  it.each(["AUTHORITY", "TOKEN_ISSUER", "GRAPH_URL", "BOT_SERVICE_URL", "BEACON_PUBLIC_URL"])(
    "of production is refused with %s over http",
    (name) => {
      const overHttp = { ...production, STORAGE_URL: undefined }[name]?.replace("https://", "http://");
      expect(problems({ ...production, [name]: overHttp })).toEqual([`${name} must begin with https://`]);
    },
  );

  it.each([
    [
      "the sign-in page of a laptop",
      { SIGN_IN: "page" },
      'SIGN_IN: "page" is for a laptop; production signs in with "msal"',
    ],
    ["no check-in secret", { BEACON_CHECK_IN_SECRET: undefined }, "BEACON_CHECK_IN_SECRET is missing"],
    ["no feedback secret", { BEACON_FEEDBACK_SECRET: undefined }, "BEACON_FEEDBACK_SECRET is missing"],
    [
      "no limit on requests",
      { BEACON_NO_RATE_LIMIT: "true" },
      "BEACON_NO_RATE_LIMIT may not be set in production",
    ],
    [
      "no bot id",
      { BOT_APP_ID: undefined },
      "BOT_APP_ID is missing: without it the bot answers on loopback only",
    ],
    [
      "no bot secret, on loopback either",
      { BOT_APP_SECRET: undefined, BEACON_HOST: "127.0.0.1" },
      "BOT_APP_SECRET is missing: without it the bot answers on loopback only",
    ],
  ])("of production is refused with %s", (_name, change, problem) => {
    expect(problems({ ...production, ...change })).toEqual([problem]);
  });

  it.each(["127.0.0.1", "::1", "localhost"])("lets a bot without credentials answer on %s", (host) => {
    expect(problems({ ...laptop, BEACON_HOST: host })).toEqual([]);
  });

  it.each(["0.0.0.0", "::", "192.168.1.20", "beacon.trust.example", "127.0.0.1.example"])(
    "lets no bot without credentials answer on %s, whatever the place",
    (host) => {
      expect(problems({ ...laptop, BEACON_HOST: host })).toEqual([
        "BOT_APP_ID is missing: without it the bot answers on loopback only",
        "BOT_APP_SECRET is missing: without it the bot answers on loopback only",
      ]);
    },
  );

  it("takes half of the bot's credentials for a slip, on a laptop too", () => {
    expect(problems({ ...laptop, BOT_APP_ID: "be0c0000-0000-4000-8000-0000000000bb" })).toEqual([
      "BOT_APP_SECRET is missing: without it the bot answers on loopback only",
    ]);
  });

  it("shows no secret in what it says", () => {
    const said = problems({ ...production, TENANT_ID: "x", SITE: "x", CLIENT_ID: "x" }).join("\n");
    expect(said).not.toContain("a secret");
  });
});

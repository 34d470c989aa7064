import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { decodeJwt } from "jose";
import { type Identity, identityRoutes } from "./identity.ts";
import { people, type SmallTenant, smallTenant } from "./testing/small-tenant.ts";

const tenantPath = "/5c4001e5-0000-4000-8000-00000000be01";
const tokenPath = `${tenantPath}/oauth2/v2.0/token`;
const authorizePath = `${tenantPath}/oauth2/v2.0/authorize`;
const form = { "content-type": "application/x-www-form-urlencoded" };
const clientId = "be0c0000-0000-4000-8000-000000000001";
const verifier = "a-verifier-long-enough-to-be-believed-by-anyone";
const challenge = createHash("sha256").update(verifier).digest("base64url");

let tenant: SmallTenant;
let identity: Identity;

beforeEach(() => {
  tenant = smallTenant();
  identity = identityRoutes(tenant.app, tenant.context);
});
afterEach(() => tenant.close());

const askForToken = (fields: Record<string, string>) =>
  tenant.app.inject({
    method: "POST",
    url: tokenPath,
    headers: form,
    payload: new URLSearchParams(fields).toString(),
  });

const asApp = (more: Record<string, string> = {}) =>
  askForToken({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: "local-tenant-only",
    scope: "https://graph.microsoft.com/.default",
    ...more,
  });

const authorizeFields = {
  client_id: clientId,
  redirect_uri: "http://127.0.0.1:5173/signed-in",
  response_type: "code",
  scope: "openid profile",
  state: "where-i-was",
  nonce: "once",
  code_challenge: challenge,
  code_challenge_method: "S256",
};

async function codeFor(userId: string): Promise<string> {
  const payload = new URLSearchParams({ ...authorizeFields, user_id: userId }).toString();
  const answer = await tenant.app.inject({ method: "POST", url: authorizePath, headers: form, payload });
  return new URL(String(answer.headers.location)).searchParams.get("code") ?? "";
}

const redeem = async (code: string, more: Record<string, string> = {}) =>
  askForToken({
    grant_type: "authorization_code",
    client_id: clientId,
    redirect_uri: "http://127.0.0.1:5173/signed-in",
    code,
    code_verifier: verifier,
    ...more,
  });

describe("signing in as the app", () => {
  it("gives an app-only token for Graph with the permissions an administrator consented to", async () => {
    const answer = await asApp();
    expect(answer.statusCode).toBe(200);
    expect(decodeJwt(answer.json().access_token)).toMatchObject({
      aud: "https://graph.microsoft.com",
      iss: "http://127.0.0.1:56100/5c4001e5-0000-4000-8000-00000000be01/v2.0",
      idtyp: "app",
      tid: "5c4001e5-0000-4000-8000-00000000be01",
      azp: clientId,
      roles: expect.arrayContaining(["Sites.Selected", "User.ReadBasic.All"]),
    });
  });

  it("lets that token into Graph", async () => {
    const { access_token } = (await asApp()).json();
    expect(await identity.verifyCaller(`Bearer ${access_token}`)).toMatchObject({
      appId: clientId,
      scopes: [],
    });
  });

  it("gives a token for the Bot Connector that carries no Graph permissions", async () => {
    const { access_token } = (await asApp({ scope: "https://api.botframework.com/.default" })).json();
    expect(decodeJwt(access_token)).toMatchObject({ aud: "https://api.botframework.com" });
    expect(decodeJwt(access_token).roles).toBeUndefined();
  });

  it.each([
    ["a wrong secret", { client_secret: "guess" }, 401, "invalid_client", 7000215],
    ["an unknown app", { client_id: "someone-else" }, 400, "unauthorized_client", 700016],
    [
      "a scope that is not .default",
      { scope: "https://graph.microsoft.com/Mail.Read" },
      400,
      "invalid_scope",
      1002012,
    ],
    ["an unknown kind of grant", { grant_type: "password" }, 400, "unsupported_grant_type", 70003],
  ])("refuses %s in Entra's words", async (_what, fields, status, error, number) => {
    const answer = await asApp(fields);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ error, error_codes: [number] });
    expect(answer.json().error_description).toMatch(new RegExp(`^AADSTS${number}: `));
  });
});

describe("signing in as a person", () => {
  it("gives a token for Beacon's own API with the person's app roles", async () => {
    await tenant.app.inject({
      method: "POST",
      url: "/_admin/app-roles",
      payload: { userId: people.ruth, roles: ["Briefing.Edit"] },
    });
    const answer = await redeem(await codeFor(people.ruth));
    expect(decodeJwt(answer.json().access_token)).toMatchObject({
      aud: clientId,
      scp: "access_as_user",
      roles: ["Briefing.Edit"],
      oid: people.ruth,
      name: "Ruth Osei",
      preferred_username: "ruth.osei@example.sch.uk",
      ver: "2.0",
      iat: 1795532400,
      exp: 1795536000,
    });
    expect(decodeJwt(answer.json().id_token)).toMatchObject({ nonce: "once", oid: people.ruth });
  });

  it("returns the browser to the app with what it wanted remembered", async () => {
    const payload = new URLSearchParams({ ...authorizeFields, user_id: people.sam }).toString();
    const answer = await tenant.app.inject({ method: "POST", url: authorizePath, headers: form, payload });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toMatch(
      /^http:\/\/127\.0\.0\.1:5173\/signed-in\?code=.+&state=where-i-was$/,
    );
  });

  it("takes a code once only", async () => {
    const code = await codeFor(people.ruth);
    expect((await redeem(code)).statusCode).toBe(200);
    expect((await redeem(code)).json()).toMatchObject({ error: "invalid_grant", error_codes: [54005] });
  });

  it("refuses a code to whoever cannot prove that they asked for it", async () => {
    const answer = await redeem(await codeFor(people.ruth), { code_verifier: "somebody-elses" });
    expect(answer.json()).toMatchObject({ error: "invalid_grant", error_codes: [501481] });
  });

  it("refuses a code after ten minutes", async () => {
    const code = await codeFor(people.ruth);
    tenant.passSeconds(601);
    expect((await redeem(code)).json()).toMatchObject({ error: "invalid_grant", error_codes: [70008] });
  });

  it("renews with a refresh token, for a day", async () => {
    const { refresh_token } = (await redeem(await codeFor(people.ruth))).json();
    const renew = () => askForToken({ grant_type: "refresh_token", client_id: clientId, refresh_token });
    expect((await renew()).statusCode).toBe(200);
    tenant.passSeconds(86_401);
    expect((await renew()).json()).toMatchObject({ error: "invalid_grant", error_codes: [700084] });
  });

  it.each([
    "https://evil.example/signed-in",
    "http://evil.example/signed-in",
    "http://127.0.0.1@evil.example/",
    "javascript:alert(1)",
  ])("never sends a code to %s", async (redirect_uri) => {
    const answer = await tenant.app.inject({
      url: authorizePath,
      query: { ...authorizeFields, redirect_uri },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ error_codes: [50011] });
  });

  it("tells an app that asks silently that nobody is signed in", async () => {
    const answer = await tenant.app.inject({
      url: authorizePath,
      query: { ...authorizeFields, prompt: "none" },
    });
    expect(answer.headers.location).toContain("error=login_required");
  });

  it("answers browsers of this machine across origins, and no others", async () => {
    const preflight = (origin: string) =>
      tenant.app.inject({ method: "OPTIONS", url: tokenPath, headers: { origin } });
    expect((await preflight("http://localhost:5173")).headers["access-control-allow-origin"]).toBe(
      "http://localhost:5173",
    );
    expect((await preflight("https://evil.example")).headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("the page that asks who you are", () => {
  const open = (more: Record<string, string> = {}) =>
    tenant.app.inject({ url: authorizePath, query: { ...authorizeFields, ...more } });

  it("lists people with their job and school", async () => {
    const page = (await open()).body;
    expect(page).toContain("Choose who you are");
    expect(page).toContain("Ruth Osei");
    expect(page).toContain("Headteacher, Flax Bourton Primary");
  });

  it("finds people by school", async () => {
    const page = (await open({ search: "backwell" })).body;
    expect(page).toContain("Sam O&#39;Neill");
    expect(page).not.toContain("Ruth Osei");
  });

  it("shows suggested people first, with what one sees as them", async () => {
    await tenant.app.inject({
      method: "POST",
      url: "/_admin/sign-in/suggestions",
      payload: { people: [{ userId: people.sam, note: "Three posts in one small school" }] },
    });
    expect((await open()).body).toMatch(
      /Suggested[\s\S]*Sam O&#39;Neill[\s\S]*Three posts in one small school[\s\S]*Everyone/,
    );
  });

  it("shows what was searched for as text, whatever it holds", async () => {
    expect((await open({ search: "<script>alert(1)</script>" })).body).not.toContain("<script>");
  });
});

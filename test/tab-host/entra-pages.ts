import { createHash } from "node:crypto";
import type { Page, Route } from "playwright-core";

const tenantId = "5c4001e5-0000-4000-8000-00000000be01";
const host = "https://login.microsoftonline.com";
export const entraAuthority = `${host}/${tenantId}`;
export const clientId = "be0c0000-0000-4000-8000-000000000001";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

interface Entra {
  /** What the sign-in page was asked, in order. */
  readonly asked: URLSearchParams[];
  /** How the person answers on the sign-in page. */
  answer: "signs in" | "declines";
}

/**
 * Entra's addresses for one browser page, answering as learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow shows:
 * a code for the challenge of PKCE, tokens for its verifier, and, to who renews with a claim of authentication context, that the person is
 * needed (AADSTS50076). Access tokens are `token-1`, `token-2` and so on. Nothing leaves this machine.
 */
export async function entraPages(page: Page): Promise<Entra> {
  const entra: Entra = { asked: [], answer: "signs in" };
  let tokens = 0;
  let last: URLSearchParams | undefined;
  const json = (route: Route, status: number, body: unknown) =>
    route.fulfill({
      ...{ status, contentType: "application/json", body: JSON.stringify(body) },
      headers: { "access-control-allow-origin": "*" },
    });

  function signInPage(route: Route) {
    const asked = new URL(route.request().url()).searchParams;
    entra.asked.push(asked);
    last = asked;
    const answer: Record<string, string> =
      entra.answer === "signs in"
        ? { code: `code-${entra.asked.length}`, client_info: part({ uid: "p1", utid: tenantId }) }
        : {
            error: "access_denied",
            error_subcode: "cancel",
            error_description: "AADSTS65004: The user declined.",
          };
    const back = new URL(asked.get("redirect_uri") ?? "");
    back.hash = new URLSearchParams({ ...answer, state: asked.get("state") ?? "" }).toString();
    const script = `location.replace(${JSON.stringify(back.href)})`;
    return route.fulfill({ contentType: "text/html", body: `<!doctype html><script>${script}</script>` });
  }

  function tokenEndpoint(route: Route) {
    const given = new URLSearchParams(route.request().postData() ?? "");
    const proof = createHash("sha256")
      .update(given.get("code_verifier") ?? "")
      .digest("base64url");
    const isRenewal = given.get("grant_type") === "refresh_token";
    if (!isRenewal && proof !== last?.get("code_challenge"))
      return json(route, 400, {
        error: "invalid_grant",
        error_description: "AADSTS501481: The Code_Verifier does not match.",
      });
    if (isRenewal && given.get("claims")?.includes("acrs"))
      return json(route, 400, {
        ...{ error: "interaction_required", suberror: "basic_action", error_codes: [50076] },
        error_description:
          "AADSTS50076: Due to a configuration change, you must use multi-factor authentication.",
      });
    const claims = {
      aud: clientId,
      iss: `${entraAuthority}/v2.0`,
      oid: "p1",
      sub: "s1",
      tid: tenantId,
      ver: "2.0",
    };
    return json(route, 200, {
      ...{ token_type: "Bearer", expires_in: 3600, scope: "api://beacon/access_as_user" },
      access_token: `token-${++tokens}`,
      refresh_token: "refresh",
      id_token: `${part({ alg: "none" })}.${part({ ...claims, nonce: last?.get("nonce"), preferred_username: "gwen@trust.example" })}.`,
      client_info: part({ uid: "p1", utid: tenantId }),
    });
  }

  await page.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith("/authorize")) return signInPage(route);
    if (pathname.endsWith("/token")) return tokenEndpoint(route);
    if (pathname.endsWith("/openid-configuration"))
      return json(route, 200, {
        issuer: `${entraAuthority}/v2.0`,
        authorization_endpoint: `${entraAuthority}/oauth2/v2.0/authorize`,
        token_endpoint: `${entraAuthority}/oauth2/v2.0/token`,
        jwks_uri: `${entraAuthority}/discovery/v2.0/keys`,
      });
    return json(route, 404, {});
  });
  return entra;
}

import { z } from "zod";
import type { TabConfig } from "../../shared/contract/tab-config.schema.ts";
import { keptValue } from "./kept-value.ts";
import { pkce, randomText } from "./pkce.ts";
import type { SignIn, TokenOrder } from "./sign-in.ts";
import { PersonNeeded, stepByStep } from "./sign-in-steps.ts";
import { StartProblem } from "./start-problem.ts";
import { requestTokens, type Tokens, tokensSchema, wantedScope } from "./token-endpoint.ts";

const departureSchema = z.object({ state: z.string(), verifier: z.string(), returnTo: z.string() });

/** OAuth 2.0 authorisation code with PKCE by redirect, where the authority shows a page of its own to choose who one is. */
export async function pageSignIn(config: TabConfig, page: Window): Promise<SignIn> {
  const tokens = keptValue(page.sessionStorage, "beacon.tokens", tokensSchema);
  const departure = keptValue(page.sessionStorage, "beacon.departure", departureSchema);
  const redirectUri = `${page.location.origin}/`;
  let renewing: Promise<Tokens | undefined> | undefined;
  await arrive();

  /** Finishes a sign-in that comes back to `/?code=&state=`, and puts the person's own address back. */
  async function arrive(): Promise<void> {
    const answer = new URLSearchParams(page.location.search);
    const left = departure.read();
    if (!left || !answer.has("state")) return;
    departure.clear();
    page.history.replaceState(null, "", left.returnTo);
    const code = answer.get("code");
    if (answer.has("error") || !code) throw new StartProblem("sign-in.declined");
    if (answer.get("state") !== left.state) throw new StartProblem("sign-in.failed");
    const granted = await requestTokens(page, config, {
      grant_type: "authorization_code",
      code,
      redirect_uri: redirectUri,
      code_verifier: left.verifier,
    });
    if (!granted) throw new StartProblem("sign-in.failed");
    tokens.write(granted);
  }

  async function depart({
    prompt,
    claims,
  }: {
    prompt?: "select_account";
    claims?: string;
  } = {}): Promise<never> {
    const { verifier, challenge } = await pkce(page.crypto);
    const state = randomText(page.crypto);
    const { pathname, search } = page.location;
    departure.write({ state, verifier, returnTo: prompt ? "/" : pathname + search });
    const question = new URLSearchParams({
      client_id: config.clientId,
      response_type: "code",
      response_mode: "query",
      redirect_uri: redirectUri,
      scope: wantedScope(config),
      state,
      code_challenge: challenge,
      code_challenge_method: "S256",
      ...(prompt ? { prompt } : {}),
      ...(claims ? { claims } : {}),
    });
    page.location.assign(`${config.authority}/oauth2/v2.0/authorize?${question}`);
    return new Promise<never>(() => undefined); // The browser is on its way to another page.
  }

  async function renewed(refreshToken: string): Promise<Tokens | undefined> {
    const fresh = await requestTokens(page, config, {
      grant_type: "refresh_token",
      refresh_token: refreshToken,
    });
    if (fresh) tokens.write({ refreshToken, ...fresh });
    return fresh;
  }

  async function silently(options: TokenOrder): Promise<string> {
    if (options.claims) throw new PersonNeeded("check", { claims: options.claims });
    const kept = tokens.read();
    if (kept && !options.renew && Date.now() < kept.goodUntil) return kept.accessToken;
    if (kept?.refreshToken) {
      // Requests that meet an old token together share one renewal: a refresh token may be spent only once.
      renewing ??= renewed(kept.refreshToken).finally(() => {
        renewing = undefined;
      });
      const fresh = await renewing;
      if (fresh) return fresh.accessToken;
    }
    tokens.clear();
    return depart();
  }

  return {
    ...stepByStep({ silently, withPerson: depart, leaves: true }),
    async signOut() {
      tokens.clear();
      await depart({ prompt: "select_account" });
    },
  };
}

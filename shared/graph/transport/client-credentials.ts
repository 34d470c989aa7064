import { z } from "zod";
import type { TokenSource } from "./authentication.ts";
import type { Pace } from "./pace.ts";
import { retryAt } from "./retry-after.ts";

const answerSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/**
 * A token is renewed this long before it runs out, in milliseconds: notifications in bulk are refused with a token of
 * less than 45 minutes. Source: learn.microsoft.com, teamwork: sendActivityNotificationToRecipients.
 */
const marginMilliseconds = 46 * 60_000;
/** Where tokens are short, one is used for a quarter of its life all the same, so that no request asks for one of its own. */
const mostOfLife = 0.75;
const attempts = 5;
/** A longer wait is nobody's to sit out: the request that needed the token is given up. */
const longestWaitMilliseconds = 60_000;

const isCurable = (status: number) => status === 429 || status >= 500;

/** The app's own token by client secret (OAuth 2.0 client credentials, as Entra serves them). Asked for once at a time. */
export function clientCredentials(
  settings: { authority: string; clientId: string; clientSecret: string; scope: string },
  { pace, fetch }: { pace: Pace; fetch: typeof globalThis.fetch },
): TokenSource {
  let held: { token: string; until: number } | undefined;
  let asking: Promise<string> | undefined;

  async function ask(): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(`${settings.authority}/oauth2/v2.0/token`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: settings.clientId,
          client_secret: settings.clientSecret,
          scope: settings.scope,
        }).toString(),
        signal: AbortSignal.timeout(20_000),
      });
      if (response.ok) {
        const answer = answerSchema.parse(await response.json());
        const lasts = answer.expires_in * 1000;
        const renewedAfter = lasts - Math.min(marginMilliseconds, lasts * mostOfLife);
        held = { token: answer.access_token, until: pace.now().getTime() + renewedAfter };
        return answer.access_token;
      }
      await response.body?.cancel();
      const wait = waitAfter(response, attempt);
      if (attempt >= attempts || !isCurable(response.status) || wait > longestWaitMilliseconds)
        throw new Error(`The authority refused the app's own sign-in with status ${response.status}.`);
      await pace.sleep(wait);
    }
  }

  /** As long as the authority names, or else 1 s, 2 s, 4 s … */
  function waitAfter(response: Response, attempt: number): number {
    const now = pace.now();
    const notBefore = retryAt(response.headers.get("retry-after"), now);
    return notBefore ? Math.max(0, notBefore.getTime() - now.getTime()) : 500 * 2 ** attempt;
  }

  return {
    async token() {
      if (held && pace.now().getTime() < held.until) return held.token;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    renew() {
      held = undefined;
    },
  };
}

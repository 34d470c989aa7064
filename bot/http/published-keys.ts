import { createLocalJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { keysOfIssuer } from "./entra-tokens.ts";
import { Refused } from "./refused.ts";

/** Keys are asked for again after this long. */
const freshMilliseconds = 10 * 60_000;
/** However many tokens name keys not seen, the authority is asked no more often than this. */
const pauseMilliseconds = 30_000;
/** For how long keys serve while the authority does not answer: people stay able to work through its outage. */
const usableMilliseconds = 24 * 3600_000;
const timeLimitMilliseconds = 5_000;

const publishedSchema = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), issuer: z.unknown().optional() })),
});

/** Where keys are published, and for whom. */
export interface KeysOf {
  readonly address: string;
  readonly issuer: string;
  readonly tenantId: string;
}

/**
 * Keys as the authority publishes them: cached, and fetched again when they are no longer fresh or when a token names one
 * not seen. Our own because the library's reads the computer's clock and counts an authority that is down as a bad token.
 */
export function publishedKeys(
  { address, issuer, tenantId }: KeysOf,
  {
    fetch,
    now,
    report,
  }: { fetch: typeof globalThis.fetch; now: () => Date; report: (fault: unknown) => void },
): JWTVerifyGetKey {
  let held: { readonly find: JWTVerifyGetKey; readonly at: number } | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<JWTVerifyGetKey> | undefined;

  async function ask(): Promise<JWTVerifyGetKey> {
    askedAt = now().getTime();
    try {
      const response = await fetch(address, {
        signal: AbortSignal.timeout(timeLimitMilliseconds),
      });
      if (!response.ok) throw new Error(`The authority answered ${response.status} when asked for its keys.`);
      const published = publishedSchema.parse(await response.json());
      const keys = keysOfIssuer(published.keys, issuer, tenantId);
      held = { find: createLocalJWKSet({ keys }), at: askedAt };
      return held.find;
    } catch (cause) {
      if (!held || now().getTime() - held.at > usableMilliseconds)
        throw new Refused("microsoft.unavailable", { cause });
      report(cause);
      return held.find;
    }
  }

  function renewed(): Promise<JWTVerifyGetKey> {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  const mayAsk = () => now().getTime() - askedAt >= pauseMilliseconds;

  return async (header, token) => {
    const isFresh = held !== undefined && now().getTime() - held.at < freshMilliseconds;
    const find = held && (isFresh || !mayAsk()) ? held.find : await renewed();
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !mayAsk()) throw error;
      return (await renewed())(header, token);
    }
  };
}

import { z } from "zod";
import type { TabConfig } from "../../shared/contract/tab-config.schema.ts";

/** A minute early, so that a token does not run out on its way. */
const leewayMilliseconds = 60_000;

const answerSchema = z.object({
  access_token: z.string(),
  expires_in: z.coerce.number(),
  refresh_token: z.string().optional(),
});

export const tokensSchema = z.object({
  accessToken: z.string(),
  refreshToken: z.string().optional(),
  /** Milliseconds since 1970. */
  goodUntil: z.number(),
});

export type Tokens = z.infer<typeof tokensSchema>;

export type TokenGrant =
  | { grant_type: "authorization_code"; code: string; redirect_uri: string; code_verifier: string }
  | { grant_type: "refresh_token"; refresh_token: string };

/** Asks the authority for tokens. Undefined when it refuses the grant, as it does when a code or refresh token is spent. */
export async function requestTokens(
  page: Window,
  config: TabConfig,
  grant: TokenGrant,
): Promise<Tokens | undefined> {
  const response = await page.fetch(`${config.authority}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({ client_id: config.clientId, scope: wantedScope(config), ...grant }),
  });
  if (response.status === 400 || response.status === 401) return undefined;
  if (!response.ok) throw new Error(`The authority answered ${response.status}.`);
  const answer = answerSchema.parse(await response.json());
  return {
    accessToken: answer.access_token,
    goodUntil: Date.now() + answer.expires_in * 1000 - leewayMilliseconds,
    ...(answer.refresh_token ? { refreshToken: answer.refresh_token } : {}),
  };
}

export const wantedScope = (config: TabConfig): string => `${config.scope} openid profile offline_access`;

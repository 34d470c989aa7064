import type { TenantContext } from "../context.ts";
import { missingParameter } from "./oauth-error.ts";
import { redeemRefreshToken } from "./refresh-tokens.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { userTokens } from "./user-tokens.ts";

/** A browser that is still signed in gets new tokens; roles are read again, so a change arrives here. */
export async function grantForRefreshToken(
  context: TenantContext,
  keys: SigningKeys,
  form: Readonly<Record<string, string>>,
) {
  if (!form.refresh_token) throw missingParameter("refresh_token");
  return userTokens(context, keys, redeemRefreshToken(context, form.refresh_token));
}

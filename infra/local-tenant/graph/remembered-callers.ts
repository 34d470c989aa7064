import { decodeJwt } from "jose";
import type { TenantContext } from "../context.ts";
import type { Caller } from "./router.ts";

type VerifyCaller = (authorization: string | undefined) => Promise<Caller | undefined>;

const maximumRemembered = 1000;

/** Checks each token's signature once and then only whether it has expired: a client sends the same one for an hour. */
export function rememberedCallers(context: Pick<TenantContext, "now">, verify: VerifyCaller): VerifyCaller {
  const remembered = new Map<string, { caller: Caller; expires: number }>();
  return async (authorization) => {
    const known = authorization === undefined ? undefined : remembered.get(authorization);
    if (known && context.now().getTime() < known.expires) return known.caller;
    const caller = await verify(authorization);
    const expires = expiryOf(authorization);
    if (caller && authorization !== undefined && expires !== undefined) {
      if (remembered.size >= maximumRemembered) remembered.clear();
      remembered.set(authorization, { caller, expires });
    }
    return caller;
  };
}

function expiryOf(authorization: string | undefined): number | undefined {
  const token = authorization?.split(" ").at(-1);
  const { exp } = token ? decodeJwt(token) : {};
  return exp === undefined ? undefined : exp * 1000;
}

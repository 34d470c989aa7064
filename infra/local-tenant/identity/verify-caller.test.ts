import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Identity, identityRoutes } from "./identity.ts";
import { people, type SmallTenant, smallTenant } from "./testing/small-tenant.ts";

let tenant: SmallTenant;
let identity: Identity;

beforeEach(() => {
  tenant = smallTenant();
  identity = identityRoutes(tenant.app, tenant.context);
});
afterEach(() => tenant.close());

async function minted(order: object): Promise<string> {
  const answer = await tenant.app.inject({ method: "POST", url: "/_admin/tokens", payload: order });
  return `Bearer ${answer.json().token}`;
}

describe("who calls Graph", () => {
  it("is nobody without a token", async () => {
    expect(await identity.verifyCaller(undefined)).toBeUndefined();
  });

  it("is the person whose delegated token came", async () => {
    const token = await minted({
      userId: people.ruth,
      claims: { aud: "https://graph.microsoft.com", scp: "User.Read Sites.Read.All" },
    });
    expect(await identity.verifyCaller(token)).toEqual({
      appId: "be0c0000-0000-4000-8000-000000000001",
      roles: [],
      scopes: ["User.Read", "Sites.Read.All"],
      expiresAt: 1795536000,
      userId: people.ruth,
    });
  });

  it.each([
    ["expired", { claims: { exp: 1_700_000_000 } }, "Lifetime validation failed, the token is expired."],
    [
      "of another tenant",
      { claims: { iss: "http://127.0.0.1:56100/other/v2.0" } },
      "Access token validation failure. Invalid issuer.",
    ],
    ["for another audience", { userId: people.ruth }, "Access token validation failure. Invalid audience."],
    ["signed by nobody", { signedBy: "none" }, "Access token validation failure. Invalid signature."],
    [
      "signed with a foreign key",
      { signedBy: "foreign" },
      "Access token validation failure. Invalid signature.",
    ],
  ])("is refused with a token %s", async (_what, order, message) => {
    await expect(identity.verifyCaller(await minted(order))).rejects.toMatchObject({
      status: 401,
      code: "InvalidAuthenticationToken",
      message,
    });
  });

  it("is refused with something that is no token", async () => {
    await expect(identity.verifyCaller("Bearer nonsense")).rejects.toMatchObject({ status: 401 });
    await expect(identity.verifyCaller("Bearer ")).rejects.toMatchObject({
      message: "Access token is empty.",
    });
  });

  it("is still let in with a token from before the keys were rotated", async () => {
    const before = await minted({});
    const published = () => tenant.app.inject({ url: "/organizations/discovery/v2.0/keys" });
    expect((await published()).json().keys).toHaveLength(1);
    await tenant.app.inject({ method: "POST", url: "/_admin/keys/rotate" });
    expect((await published()).json().keys).toHaveLength(2);
    expect(await identity.verifyCaller(before)).toBeDefined();
    expect(await identity.verifyCaller(await minted({}))).toBeDefined();
  });

  it("finds the issuer's addresses where OpenID Connect looks for them, and no private key", async () => {
    const url = "/5c4001e5-0000-4000-8000-00000000be01/v2.0/.well-known/openid-configuration";
    expect((await tenant.app.inject({ url })).json()).toMatchObject({
      issuer: "http://127.0.0.1:56100/5c4001e5-0000-4000-8000-00000000be01/v2.0",
      jwks_uri: "http://127.0.0.1:56100/5c4001e5-0000-4000-8000-00000000be01/discovery/v2.0/keys",
    });
    const { keys } = (await tenant.app.inject({ url: "/organizations/discovery/v2.0/keys" })).json();
    expect(Object.keys(keys[0]).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });
});

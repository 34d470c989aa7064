import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { connectorKeys } from "../../../bot/chat/transport/connector-keys.fixture.ts";
import type { BeaconWorld } from "../../world/beacon-world.ts";
import { mint } from "../wrong-tokens.ts";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Tokens that bring their own key, their own algorithm, or more than a token holds. */
export async function moreWrongTokens(
  world: BeaconWorld,
  userId: string,
  ofTheConnector: Awaited<ReturnType<typeof connectorKeys>>,
) {
  const right = await mint(world, { userId });
  const [, claims = ""] = right.split(".");
  const payload = JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<string, unknown>;
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk = await exportJWK(publicKey);
  const signed = (header: object) =>
    new SignJWT(payload).setProtectedHeader({ typ: "JWT", alg: "RS256", ...header }).sign(privateKey);
  const bare = (header: object, signature = "AAAA") => `${part(header)}.${claims}.${signature}`;
  const ofTheBot = {
    iss: "https://api.botframework.com",
    aud: world.config.CLIENT_ID,
    exp: 4e9,
    serviceurl: "https://evil.example/",
  };
  const tokens: Record<string, string> = {
    "its own key": await signed({ jwk }),
    "a key to be fetched": await signed({ kid: "x", jku: "https://evil.example/keys" }),
    "a certificate to be fetched": await signed({ kid: "x", x5u: "https://evil.example/cert" }),
    "a key id that is a path": bare({ alg: "RS256", kid: "../../../../dev/null" }),
    "a key id that is a query": bare({ alg: "RS256", kid: "x' OR 1=1 --" }),
    "a part that must be understood": bare({ alg: "RS256", kid: "x", crit: ["exp"] }),
    "an algorithm that is none": bare({ alg: "nOnE" }, ""),
    "an algorithm that is a list": bare({ alg: ["RS256"], kid: "x" }),
    "HMAC with an empty key": bare({ alg: "HS256", kid: "" }),
    "a head that is no JSON": `e30x.${claims}.AAAA`,
    "claims that are no object": `${part({ alg: "RS256", kid: "x" })}.${part([])}.AAAA`,
    "an encrypted token": "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA",
    "claims of a megabyte": `${part({ alg: "RS256", kid: "x" })}.${part({ x: "y".repeat(700_000) })}.AAAA`,
    "the Bot Connector's issuer, unsigned": `${part({ alg: "none" })}.${part(ofTheBot)}.`,
  };
  const elsewhere = { serviceurl: "https://smba.trafficmanager.net/amer/" };
  Object.assign(tokens, {
    "the Bot Connector's, for another address": await ofTheConnector.signed(elsewhere),
    "the Bot Connector's, for no address": await ofTheConnector.signed({}),
    "the Bot Connector's, for another bot": await ofTheConnector.signed({ ...elsewhere, aud: "another bot" }),
    "the Bot Connector's, run out": await ofTheConnector.signed({ ...elsewhere, exp: 1_700_000_000 }),
    "the Bot Connector's, by a key nobody knows": await ofTheConnector.signed(elsewhere, "unknown"),
  });
  return Object.entries(tokens).map(([name, token]) => ({ name, authorization: `Bearer ${token}` }));
}

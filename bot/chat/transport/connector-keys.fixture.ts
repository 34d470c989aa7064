import { JwtTokenExtractor } from "botframework-connector/lib/auth/jwtTokenExtractor.js";
import { exportSPKI, generateKeyPair, SignJWT } from "jose";

/** Where botframework-connector learns the Bot Connector's keys. */
const publishedAt = "https://login.botframework.com/v1/.well-known/openidconfiguration";

/**
 * The Bot Connector's keys without asking for them, and the way to sign as it does. Source: learn.microsoft.com/azure/bot-service/
 * rest-api/bot-framework-rest-connector-authentication, "Step 4: Verify the JWT token".
 */
export async function connectorKeys(botAppId: string, asked: () => void = () => undefined) {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const key = await exportSPKI(publicKey);
  const found = async (kid: string) => {
    asked();
    return kid === "connector" ? { key, endorsements: ["msteams"] } : null;
  };
  const cache = JwtTokenExtractor as unknown as { openIdMetadataCache: Map<string, unknown> };
  cache.openIdMetadataCache.set(publishedAt, { getKey: found });
  const now = Math.floor(Date.now() / 1000);
  return {
    /** A token as the connector sends it with what comes from this address. */
    signed: (claims: Readonly<Record<string, unknown>>, kid = "connector") =>
      new SignJWT({
        ...{ iss: "https://api.botframework.com", aud: botAppId, nbf: now - 60, exp: now + 3600 },
        ...claims,
      })
        .setProtectedHeader({ typ: "JWT", alg: "RS256", kid })
        .sign(privateKey),
  };
}

import { createRequire } from "node:module";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

export interface BotCredentials {
  readonly appId: string;
  readonly secret: string;
  readonly tenantId: string;
}

const keyId = "bench";
const hour = 3600_000;

// Where botbuilder keeps what it has fetched from login.botframework.com and login.microsoftonline.com.
const near = createRequire(createRequire(import.meta.url).resolve("botbuilder"));
const { JwtTokenExtractor } = near("botframework-connector/lib/auth/jwtTokenExtractor") as {
  JwtTokenExtractor: {
    getOrAddOpenIdMetadata(address: string): { keys: readonly object[]; lastUpdated: number };
  };
};
const { AppCredentials, AuthenticationConstants } = near("botframework-connector") as {
  AppCredentials: { cache: Map<string, { accessToken: string; expiresOn: Date }> };
  AuthenticationConstants: Record<
    "ToBotFromChannelOpenIdMetadataUrl" | "ToBotFromChannelTokenIssuer" | "ToChannelFromBotOAuthScope",
    string
  >;
};

/**
 * Puts every bot of this process where it is after its first answer of the day: it knows the key that the Bot Connector signs
 * with, and has a token of its own. Answers what the connector signs an activity with.
 */
export async function signedIn({ appId }: BotCredentials, serviceUrl: string): Promise<string> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const key = await exportJWK(publicKey);
  const metadata = JwtTokenExtractor.getOrAddOpenIdMetadata(
    AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  );
  metadata.keys = [{ ...key, kid: keyId, endorsements: ["msteams"] }];
  metadata.lastUpdated = Date.now();
  const issuer = AuthenticationConstants.ToBotFromChannelTokenIssuer;
  const ownToken = await new SignJWT({ appid: appId })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: keyId })
    .setExpirationTime("1h")
    .sign(privateKey);
  AppCredentials.cache.set(`${appId}${AuthenticationConstants.ToChannelFromBotOAuthScope}-cache`, {
    accessToken: ownToken,
    expiresOn: new Date(Date.now() + hour),
  });
  return new SignJWT({ serviceurl: serviceUrl })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: keyId })
    .setIssuer(issuer)
    .setAudience(appId)
    .setNotBefore("-5m")
    .setExpirationTime("1h")
    .sign(privateKey);
}

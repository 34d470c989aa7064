/** A secret that only this page knows, and its SHA-256 to show the authority beforehand (RFC 7636, S256). */
export async function pkce(crypto: Crypto): Promise<{ verifier: string; challenge: string }> {
  const verifier = randomText(crypto);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return { verifier, challenge: base64Url(new Uint8Array(digest)) };
}

/** 256 random bits as text that may stand in an address. */
export const randomText = (crypto: Crypto): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

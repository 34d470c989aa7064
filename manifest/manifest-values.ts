/** What differs between trusts and environments, named as in the server's environment where it reads the same. */
export const manifestValueNames = [
  "TEAMS_APP_ID",
  "CLIENT_ID",
  "APP_ID_URI",
  "BOT_APP_ID",
  "BEACON_PUBLIC_URL",
  "BEACON_DOMAIN",
  "BEACON_VERSION",
  "DEVELOPER_NAME",
  "PRIVACY_URL",
  "TERMS_URL",
] as const;

export type ManifestValues = Readonly<Record<(typeof manifestValueNames)[number], string>>;

/**
 * The values from an environment and the package's version; throws an error that names every missing one at once.
 * The domain that Teams lets the tab load from is that of the public address, so that the two cannot differ.
 */
export function manifestValues(
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): ManifestValues {
  const address = environment.BEACON_PUBLIC_URL ?? "";
  const given: Record<string, string | undefined> = {
    ...environment,
    BEACON_PUBLIC_URL: address.replace(/\/$/, ""),
    BEACON_DOMAIN: URL.canParse(address) ? new URL(address).host : undefined,
    BEACON_VERSION: version,
  };
  const missing = manifestValueNames.filter((name) => !given[name]);
  if (missing.length > 0) throw new Error(`The manifest needs these values: ${missing.join(", ")}`);
  return Object.fromEntries(manifestValueNames.map((name) => [name, given[name]])) as ManifestValues;
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { ConfigError, environmentSchema } from "../../bot/config.ts";
import { root } from "../dev/places.ts";

const siteSchema = environmentSchema
  .pick({
    TENANT_ID: true,
    AUTHORITY: true,
    CLIENT_ID: true,
    CLIENT_SECRET: true,
    GRAPH_URL: true,
    GRAPH_SCOPE: true,
    SITE: true,
    STORAGE_URL: true,
    BEACON_LOG_LEVEL: true,
  })
  .extend({
    GRAPH_URL: environmentSchema.shape.GRAPH_URL.default("https://graph.microsoft.com"),
    AUTHORITY: environmentSchema.shape.AUTHORITY.optional(),
    BEACON_LOG_LEVEL: environmentSchema.shape.BEACON_LOG_LEVEL.default("warn"),
  });

/** What the commands need that look after the site; the server has it among its own settings. */
export type SiteConfig = ReturnType<typeof readSiteConfig>;

/** @throws {ConfigError} naming everything that is missing or wrong at once. */
export function readSiteConfig(environment: Readonly<Record<string, string | undefined>>) {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = siteSchema.safeParse(set);
  if (!parsed.success)
    throw new ConfigError(
      [
        "This cannot begin. Set these in the environment, or in env/.env.NAME and name it with --env NAME:",
        ...parsed.error.issues.map(({ path, message }) => {
          const name = path.join(".");
          return `  ${set[name] === undefined ? `${name} is missing` : `${name}: ${message}`}`;
        }),
      ].join("\n"),
    );
  const { AUTHORITY = `https://login.microsoftonline.com/${parsed.data.TENANT_ID}`, ...given } = parsed.data;
  return { ...given, AUTHORITY };
}

/**
 * The environment with the values of `env/.env.NAME` and, for the secret, `env/.env.NAME.user` below it. What is set in the
 * environment itself counts.
 */
export function environmentNamed(
  name: string | undefined,
  folder = join(root, "env"),
): Readonly<Record<string, string | undefined>> {
  if (name === undefined) return process.env;
  const file = join(folder, `.env.${name}`);
  if (!existsSync(file))
    throw new ConfigError(`There is no file env/.env.${name}. env/README.md says what stands in it.`);
  const written = parseEnv(readFileSync(file, "utf8"));
  const secrets = existsSync(`${file}.user`) ? parseEnv(readFileSync(`${file}.user`, "utf8")) : {};
  const { SECRET_CLIENT_SECRET: secret } = secrets;
  return { ...written, ...(secret ? { CLIENT_SECRET: secret } : {}), ...process.env };
}

import { z } from "zod";

const flag = z.stringbool().default(false);
const port = z.coerce.number().int().min(0).max(65_535);

/** The environment that Beacon reads, variable by variable. Secrets have no default. */
const environmentSchema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
  BEACON_HOST: z.string().default("127.0.0.1"),
  BEACON_PORT: port.default(3978),
  /** Where people reach the tab, without a trailing slash; for links in cards and notifications. */
  BEACON_PUBLIC_URL: z.url(),
  /** Folder for what can be rebuilt: the mirror's saved rows. */
  BEACON_CACHE_FOLDER: z.string().min(1),
  BEACON_CLAIM_SECONDS: z.coerce.number().min(5).max(3600).default(300),
  BEACON_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),

  TENANT_ID: z.guid(),
  /** OAuth 2.0 authority with the tenant: `https://login.microsoftonline.com/{tenant}`. */
  AUTHORITY: z.url(),
  /** The issuer that tokens name: `https://login.microsoftonline.com/{tenant}/v2.0`. */
  TOKEN_ISSUER: z.url(),
  /** Beacon's app registration. */
  CLIENT_ID: z.guid(),
  CLIENT_SECRET: z.string().min(1),
  /** Application ID URI, the other form of audience that Entra puts in tokens. */
  APP_ID_URI: z.string().min(1),
  /** How the tab signs in outside Teams. */
  SIGN_IN: z.enum(["msal", "page"]).default("msal"),

  /** Graph's root without version: `https://graph.microsoft.com`. */
  GRAPH_URL: z.url(),
  GRAPH_SCOPE: z.string().default("https://graph.microsoft.com/.default"),
  /** The one SharePoint site: `{host}:/{path}`. */
  SITE: z.string().regex(/^[^/:]+:\/.+$/, "wants host:/path"),

  TEAMS_APP_ID: z.string().min(1),
  HEADS_TEAM_ID: z.string().min(1),
  HEADS_CHANNEL_ID: z.string().min(1),
  /** The Bot Connector's address for the tenant's region: `https://smba.trafficmanager.net/uk/`. */
  BOT_SERVICE_URL: z.url(),
  BOT_APP_ID: z.string().optional(),
  BOT_APP_SECRET: z.string().optional(),
  /** Where links in cards lead: into Teams, or straight to the tab's address on a laptop without Teams. */
  OPEN_LINKS_IN: z.enum(["teams", "browser"]).default("teams"),
  /** Runs the jobs in this process. Off for a server that only answers. */
  BEACON_JOBS: z.stringbool().default(true),
  /** Puts no limit on requests from one address; for load tests. */
  BEACON_NO_RATE_LIMIT: flag,
});

export type Config = z.infer<typeof environmentSchema>;

export class ConfigError extends Error {}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** The configuration, or an error that names every variable that is missing or wrong at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(set);
  const problems = parsed.success ? productionProblems(parsed.data) : parsed.error.issues.map(describe);
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new ConfigError(
    `Beacon cannot start. Set these in its environment:\n${problems.map((p) => `  ${p}`).join("\n")}`,
  );
}

function describe(issue: z.core.$ZodIssue): string {
  const name = issue.path.join(".");
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  return missing ? `${name} is missing` : `${name}: ${issue.message}`;
}

/** What a laptop may go without and a trust may not. */
function productionProblems(config: Config): string[] {
  const problems: string[] = [];
  const botHasCredentials = config.BOT_APP_ID !== undefined && config.BOT_APP_SECRET !== undefined;
  if (!botHasCredentials && !loopback.has(config.BEACON_HOST))
    problems.push("BOT_APP_ID and BOT_APP_SECRET are missing: without them the bot answers on loopback only");
  if (config.NODE_ENV !== "production") return problems;
  if (config.BOT_APP_ID === undefined) problems.push("BOT_APP_ID is missing");
  if (config.BOT_APP_SECRET === undefined) problems.push("BOT_APP_SECRET is missing");
  if (config.SIGN_IN === "page")
    problems.push('SIGN_IN: "page" is for a laptop; production signs in with "msal"');
  if (config.BEACON_NO_RATE_LIMIT) problems.push("BEACON_NO_RATE_LIMIT may not be set in production");
  for (const name of [
    "AUTHORITY",
    "TOKEN_ISSUER",
    "GRAPH_URL",
    "BOT_SERVICE_URL",
    "BEACON_PUBLIC_URL",
  ] as const)
    if (!config[name].startsWith("https://")) problems.push(`${name} must begin with https://`);
  return problems;
}

import { z } from "zod";
import { versionOfIssuer } from "./http/entra-tokens.ts";

const flag = z.stringbool().default(false);
const port = z.coerce.number().int().min(0).max(65_535);

/** The environment that Beacon reads, variable by variable. Secrets have no default. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
  BEACON_HOST: z.string().default("127.0.0.1"),
  BEACON_PORT: port.default(3978),
  /** Where people reach the tab, without a trailing slash; for links in cards and notifications. */
  BEACON_PUBLIC_URL: z.url(),
  /** Folder for what can be rebuilt: the mirror's saved rows. */
  BEACON_CACHE_FOLDER: z.string().min(1),
  BEACON_CLAIM_SECONDS: z.coerce.number().min(5).max(3600).default(300),
  /**
   * The key that check-in codes come from: 32 characters or more that nobody can guess, the same on every server of the trust.
   * Another one ends the codes that are on a screen at that moment and nothing else.
   */
  BEACON_CHECK_IN_SECRET: z.string().min(32, "wants 32 characters or more"),
  /**
   * The key over which answers to feedback are kept in place of their givers' names: 32 characters or more that nobody can guess,
   * the same on every server of the trust. With another one, who has answered already would be counted twice for that week.
   */
  BEACON_FEEDBACK_SECRET: z.string().min(32, "wants 32 characters or more"),
  /**
   * Whether Graph tells Beacon of changes, at `BEACON_PUBLIC_URL`/notifications, so that lists are asked for less often. It tells https addresses alone. The secret
   * agreed on with Graph comes from `BEACON_CHECK_IN_SECRET`.
   */
  BEACON_CHANGE_NOTIFICATIONS: flag,
  BEACON_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),

  /** As certificates name the trust. */
  TRUST_NAME: z.string().trim().min(1).max(200),

  TENANT_ID: z.guid(),
  /** OAuth 2.0 authority with the tenant: `https://login.microsoftonline.com/{tenant}`. */
  AUTHORITY: z.url(),
  /**
   * The one issuer that tokens name: `https://login.microsoftonline.com/{tenant}/v2.0`, or `https://sts.windows.net/{tenant}/`
   * where the registration asks for tokens of version 1.
   */
  TOKEN_ISSUER: z.url(),
  /** Tenants, by id and with a space between, whose people are let in as guests: of the schools that are no part of the trust's own tenant. */
  GUEST_TENANTS: z
    .string()
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .pipe(z.array(z.guid()))
    .default([]),
  /**
   * The authentication context of conditional access (`c1` to `c99`) that Entra must have found satisfied for whoever edits the
   * briefing or belongs to the central team. Unset, Beacon asks for none.
   */
  SIGN_IN_CONTEXT: z
    .string()
    .regex(/^c[1-9]\d?$/, "wants c1 to c99")
    .optional(),
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
  SITE: z.string().regex(/^[^/:]+\.[^/:]+:\/[^/].*$/, "wants host:/path"),

  /** Where SharePoint takes the bytes of files, when it is not the site's host. */
  STORAGE_URL: z.url().optional(),

  TEAMS_APP_ID: z.string().min(1),
  HEADS_TEAM_ID: z.string().min(1),
  HEADS_CHANNEL_ID: z.string().min(1),
  /** The mailbox in whose calendar meetings stand: its object id or user principal name. */
  ORGANISER_MAILBOX: z.string().min(1),
  /** The Bot Connector's address for the tenant's region: `https://smba.trafficmanager.net/uk/`. */
  BOT_SERVICE_URL: z.url(),
  BOT_APP_ID: z.string().optional(),
  BOT_APP_SECRET: z.string().optional(),
  /** The container of Azure Blob Storage that keeps where the bot was added: `https://account.blob.core.windows.net/bot-state`. A laptop goes without. */
  BOT_STATE_URL: z.url().optional(),
  /** Which managed identity the server opens it with, where it has several. */
  AZURE_CLIENT_ID: z.guid().optional(),
  /** A collector of OpenTelemetry (OTLP over HTTP) for metrics and traces. Unset, nothing is measured. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** Where links in cards lead: into Teams, or straight to the tab's address on a laptop without Teams. */
  OPEN_LINKS_IN: z.enum(["teams", "browser"]).default("teams"),
  /** Runs the jobs in this process. Off for a server that only answers. */
  BEACON_JOBS: z.stringbool().default(true),
  /** After it was asked to stop, how long a server answers on, so that a front end hears of it and sends no more. */
  BEACON_DRAIN_SECONDS: z.coerce.number().min(0).max(300).default(0),
  /** How long all of a stop may take; then the process ends as it is. Less than its host waits before it ends it. */
  BEACON_STOP_SECONDS: z.coerce.number().min(1).max(3600).default(110),
  /** The web that links are looked up in; `none` where Beacon may not ask it, or cannot. */
  BEACON_WEB: z.enum(["public", "none"]).default("public"),
  /** Puts no limit on requests from one address; for load tests. */
  BEACON_NO_RATE_LIMIT: flag,
});

export type Config = z.infer<typeof environmentSchema>;

/** The trust's SharePoint, whose pages may show the tab. */
export const siteOrigin = ({ SITE }: Pick<Config, "SITE">): string =>
  new URL(`https://${SITE.split(":")[0]}`).origin;

/** The one place besides Beacon that the tab sends files to. */
export const storageOrigin = ({ STORAGE_URL, SITE }: Pick<Config, "STORAGE_URL" | "SITE">): string =>
  STORAGE_URL === undefined ? siteOrigin({ SITE }) : new URL(STORAGE_URL).origin;

export class ConfigError extends Error {}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** The configuration, or an error that names every variable that is missing or wrong at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(set);
  if (parsed.success) {
    const problems = placeProblems(parsed.data);
    if (problems.length === 0) return parsed.data;
    throw cannotStart(problems);
  }
  const wrong = parsed.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return set[name] === undefined ? `${name} is missing` : `${name}: ${message}`;
  });
  throw cannotStart([...wrong, ...placeProblems(readable(set))]);
}

const cannotStart = (problems: readonly string[]) =>
  new ConfigError(
    `Beacon cannot start. Set these in its environment:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  );

/** Whatever of the environment is in order by itself, so that one start names what the place asks for besides. */
function readable(set: Readonly<Record<string, string | undefined>>): Partial<Config> {
  const values = Object.entries(environmentSchema.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(set[name]);
    return value.success ? [[name, value.data]] : [];
  });
  return Object.fromEntries(values) as Partial<Config>;
}

/** What a laptop may go without and a trust may not. */
function placeProblems(config: Partial<Config>): string[] {
  const isProduction = config.NODE_ENV === "production";
  return [
    ...tenantProblems(config),
    ...botProblems(config, isProduction),
    ...(isProduction ? productionProblems(config) : []),
  ];
}

/** An authority or issuer of several tenants, such as `common`, would let in people of any. */
function tenantProblems({ TENANT_ID, AUTHORITY, TOKEN_ISSUER }: Partial<Config>): string[] {
  if (TENANT_ID === undefined) return [];
  const authorityPath = AUTHORITY === undefined ? undefined : new URL(AUTHORITY).pathname;
  return [
    ...(authorityPath !== undefined && authorityPath !== `/${TENANT_ID}`
      ? ["AUTHORITY must end with /TENANT_ID and nothing after it"]
      : []),
    ...(TOKEN_ISSUER !== undefined && versionOfIssuer(TOKEN_ISSUER, TENANT_ID) === undefined
      ? ["TOKEN_ISSUER must be the issuer of TENANT_ID alone: …/TENANT_ID/v2.0 or …/TENANT_ID/"]
      : []),
  ];
}

function botProblems({ BEACON_HOST, BOT_APP_ID, BOT_APP_SECRET }: Partial<Config>, isProduction: boolean) {
  const missing = Object.entries({ BOT_APP_ID, BOT_APP_SECRET })
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
  if (missing.length === 0) return [];
  const isLoopback = BEACON_HOST !== undefined && loopback.has(BEACON_HOST);
  if (missing.length === 2 && isLoopback && !isProduction) return [];
  return missing.map((name) => `${name} is missing: without it the bot answers on loopback only`);
}

function productionProblems(config: Partial<Config>): string[] {
  const problems: string[] = [];
  if (config.SIGN_IN === "page")
    problems.push('SIGN_IN: "page" is for a laptop; production signs in with "msal"');
  if (config.BEACON_NO_RATE_LIMIT) problems.push("BEACON_NO_RATE_LIMIT may not be set in production");
  if (config.BOT_STATE_URL === undefined)
    problems.push("BOT_STATE_URL is missing: production keeps there where the bot was added");
  for (const name of [
    "BOT_STATE_URL",
    "AUTHORITY",
    "TOKEN_ISSUER",
    "GRAPH_URL",
    "BOT_SERVICE_URL",
    "BEACON_PUBLIC_URL",
    "STORAGE_URL",
  ] as const)
    if (config[name] !== undefined && !config[name].startsWith("https://"))
      problems.push(`${name} must begin with https://`);
  return problems;
}

import { join } from "node:path";
import { beaconAppRegistration, localTenantId } from "../local-tenant/defaults.ts";
import type { HeadsChannelPlace } from "../seed/heads-channel.ts";

export const root = join(import.meta.dirname, "../..");

/** Everything that a run leaves behind, so that deleting one folder starts afresh. */
export const dataFolder = process.env.BEACON_DATA_FOLDER ?? join(root, ".beacon");

const portOf = (name: string, usual: number) => Number(process.env[name] ?? usual);

/** Where each part listens. Set the variable to move one that is taken. */
export const ports = {
  beacon: { variable: "BEACON_PORT", port: portOf("BEACON_PORT", 3978) },
  tenant: { variable: "LOCAL_TENANT_PORT", port: portOf("LOCAL_TENANT_PORT", 56100) },
  playground: { variable: "PLAYGROUND_PORT", port: portOf("PLAYGROUND_PORT", 56150) },
} as const;

export const beaconAddress = `http://127.0.0.1:${ports.beacon.port}`;
export const tenantAddress = `http://127.0.0.1:${ports.tenant.port}`;
export const playgroundAddress = `http://127.0.0.1:${ports.playground.port}`;

/** Beacon's environment on a laptop: the same variables that a trust sets, with the local tenant's addresses. */
export const localEnvironment = (channel: HeadsChannelPlace): Record<string, string> => ({
  NODE_ENV: "development",
  BEACON_PORT: String(ports.beacon.port),
  BEACON_PUBLIC_URL: beaconAddress,
  BEACON_CACHE_FOLDER: join(dataFolder, "mirror"),
  BEACON_LOG_LEVEL: process.env.BEACON_LOG_LEVEL ?? "warn",
  TENANT_ID: localTenantId,
  AUTHORITY: `${tenantAddress}/${localTenantId}`,
  TOKEN_ISSUER: `${tenantAddress}/${localTenantId}/v2.0`,
  CLIENT_ID: beaconAppRegistration.appId,
  CLIENT_SECRET: beaconAppRegistration.secret,
  APP_ID_URI: beaconAppRegistration.identifierUri,
  SIGN_IN: "page",
  GRAPH_URL: tenantAddress,
  SITE: "beacon.sharepoint.example:/sites/Beacon",
  TEAMS_APP_ID: "be0c0000-0000-4000-8000-0000000000aa",
  HEADS_TEAM_ID: channel.teamId,
  HEADS_CHANNEL_ID: channel.channelId,
  BOT_SERVICE_URL: `${tenantAddress}/connector/`,
  OPEN_LINKS_IN: "browser",
});

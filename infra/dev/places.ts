import { join } from "node:path";
import type { HeadsChannelPlace } from "../seed/heads-channel.ts";
import { localEnvironment } from "./local-environment.ts";

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

/** Beacon's environment on a laptop. */
export const laptopEnvironment = (channel: HeadsChannelPlace): Record<string, string> => ({
  ...localEnvironment({ tenantAddress, beaconAddress, cacheFolder: join(dataFolder, "mirror"), channel }),
  NODE_ENV: "development",
  BEACON_PORT: String(ports.beacon.port),
  BEACON_LOG_LEVEL: process.env.BEACON_LOG_LEVEL ?? "warn",
});

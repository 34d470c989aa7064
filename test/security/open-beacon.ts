import { mkdtempSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type FastifyBaseLogger, fastify } from "fastify";
import { type Beacon, compose } from "../../bot/compose.ts";
import type { Config } from "../../bot/config.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";

/** Beacon over this world as it runs in earnest: with the tab's pages, and a log and settings of the test's choice. */
export async function openBeacon(
  world: BeaconWorld,
  options: { log?: FastifyBaseLogger; settings?: Partial<Config>; fetch?: typeof fetch } = {},
): Promise<Beacon> {
  const folder = mkdtempSync(join(world.config.BEACON_CACHE_FOLDER, "server-"));
  const tabFolder = join(folder, "tab");
  await mkdir(join(tabFolder, "assets"), { recursive: true });
  writeFileSync(
    join(tabFolder, "index.html"),
    '<!doctype html><title>Beacon</title><script type="application/json" id="beacon-config"></script>',
  );
  writeFileSync(join(tabFolder, "assets", "main.js"), "export {};");
  return compose(
    { ...world.config, BEACON_CACHE_FOLDER: folder, ...options.settings },
    {
      fetch: options.fetch ?? world.fetch,
      pace: virtualPace(world.clock),
      log: options.log ?? fastify({ logger: false }).log,
      tabFolder,
    },
  );
}

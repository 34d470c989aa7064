import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildServer, laptopPrograms } from "./build-server.ts";
import { buildTab } from "./build-tab.ts";
import { Children, isReady } from "./children.ts";
import { isFree } from "./free-port.ts";
import {
  beaconAddress,
  dataFolder,
  laptopEnvironment,
  playgroundAddress,
  ports,
  tenantAddress,
} from "./places.ts";

const children = new Children((name, output) => {
  console.error(`\nBeacon stopped: ${name} ended by itself.\n${output}`);
  void stop(1);
});
let isStopping = false;

async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await children.stop();
  process.exit(code);
}

process.on("SIGINT", () => void stop(0));
process.on("SIGTERM", () => void stop(0));
process.on("disconnect", () => void stop(0));

async function refuseBusyPorts(): Promise<void> {
  for (const { variable, port } of Object.values(ports)) {
    if (await isFree(port)) continue;
    console.error(
      `Port ${port} is in use, perhaps by a Beacon that still runs. Stop it, or choose another port: ${variable}=${port + 1} npm start`,
    );
    process.exit(1);
  }
}

/** One line that counts up; on anything but a terminal, a line at the end. */
function progress(what: string, done: number, of: number): void {
  const line = `  ${what}: ${done.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === of ? "\n" : ""}`);
  else if (done === of) console.log(line);
}

async function main(): Promise<void> {
  await refuseBusyPorts();
  mkdirSync(dataFolder, { recursive: true });
  await buildServer();
  const tenant = children.start("the local tenant", [
    laptopPrograms.tenant,
    ...["--port", String(ports.tenant.port), "--file", join(dataFolder, "tenant.sqlite")],
    ...["--chat-client", playgroundAddress],
  ]);
  // Loaded and imagined while the tenant starts: each takes a second or more of a processor.
  const [{ londonDate }, { seedTrust }, { prepareLocalTenant }, { startPlayground }] = await Promise.all([
    import("../../shared/domain/time/london.ts"),
    import("../seed/seed-trust.ts"),
    import("./prepare-local-tenant.ts"),
    import("./playground.ts"),
  ]);
  const trust = seedTrust({ today: londonDate(new Date()) });
  await Promise.all([startPlayground(children, trust), startBeacon()]);

  async function startBeacon(): Promise<void> {
    const beacon = children.start("Beacon", [laptopPrograms.beacon], {
      env: laptopEnvironment(trust.headsChannel),
    });
    await isReady(tenant);
    await prepareLocalTenant(trust, progress);
    if (await buildTab()) console.log("The tab is built.");
    beacon.process.send("begin");
    await isReady(beacon);
  }

  console.log(`
Beacon is ready. Ctrl+C stops it.

  The tab              ${beaconAddress}
  Chat with the bot    ${playgroundAddress}
  What reached Teams   ${tenantAddress}
`);
  process.send?.("ready");
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? `Beacon could not start: ${fault.message}` : fault);
  void stop(1);
});

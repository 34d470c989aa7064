import { createHash, randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { readConfig } from "../../bot/config.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { localEnvironment } from "../../infra/dev/local-environment.ts";
import { createLocalTenant, localTenantFetch } from "../../infra/local-tenant/tenant.ts";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { organiserMailbox } from "../../infra/seed/organiser-mailbox.ts";
import { tenantAdministrator } from "../../infra/seed/tenant-administrator.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import type { ListSchema } from "../../shared/graph/schema/list-schema.ts";
import { TestClock } from "../../shared/testing/clock.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { holdAgainstDescription } from "../conformance/hold-against-description.ts";

/** Where links of a tenant that does not listen lead. */
export const notListening = "http://127.0.0.1:56100";
export const channel = {
  teamId: "11111111-0000-4000-8000-000000000001",
  channelId: "19:heads@thread.tacv2",
};

/** One folder for all files of tests in a run of jest; otherwise this process's own. */
let folder = process.env.BEACON_TENANTS_FOLDER;

function tenantsFolder(): string {
  if (folder === undefined) {
    const own = mkdtempSync(join(tmpdir(), "beacon-tenants-"));
    process.once("exit", () => rmSync(own, { recursive: true, force: true }));
    folder = own;
  }
  return folder;
}

/**
 * Puts a tenant's file where it is wanted: the team, the organiser's mailbox and the site with these lists, and nobody yet. Provisioning
 * takes a second, and most tests want the same lists: it is done once, and copied.
 */
export async function copyProvisionedTenant(lists: readonly ListSchema[], to: string): Promise<void> {
  const name = createHash("sha256").update(JSON.stringify(lists)).digest("hex");
  const kept = join(tenantsFolder(), `${name}.sqlite`);
  if (!existsSync(kept)) await provisionTenant(lists, kept);
  copyFileSync(kept, to);
}

async function provisionTenant(lists: readonly ListSchema[], file: string): Promise<void> {
  const pace = virtualPace(new TestClock("2026-09-01T08:00:00Z"));
  const tenant = createLocalTenant({ file: ":memory:", now: () => pace.now(), baseUrl: notListening });
  const description = holdAgainstDescription(tenant);
  const fetch = localTenantFetch(tenant.app);
  await tenant.app.ready();
  const administrator = await tenantAdministrator(notListening, { fetch, pace });
  await administrator.addTeam({
    id: channel.teamId,
    displayName: "Heads",
    channels: [{ id: channel.channelId, displayName: "Briefing" }],
  });
  await administrator.addOrganiserMailbox(organiserMailbox);
  const config = readConfig(
    localEnvironment({
      tenantAddress: notListening,
      beaconAddress: "http://127.0.0.1:3978",
      cacheFolder: tenantsFolder(),
      channel,
    }),
  );
  const { graph } = connectGraph(config, { fetch, pace, log: Fastify({ logger: false }).log });
  await provisionSite(graph, await findSite(graph, config.SITE), lists);
  // Several workers may do this at once; whoever is last writes the same again, and nobody finds half a file.
  const whole = `${file}.${randomUUID()}`;
  tenant.context.db.exec(`vacuum into '${whole.replaceAll("'", "''")}'`);
  renameSync(whole, file);
  description.end();
  await tenant.close();
}

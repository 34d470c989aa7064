import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Fastify from "fastify";
import { yearsInMemory } from "../../bot/compose-ports.ts";
import { readConfig } from "../../bot/config.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { listsFor } from "../../shared/graph/schema/lists.ts";
import { realPace } from "../../shared/graph/transport/pace.ts";
import { provisionSite } from "../provision/provision-site.ts";
import type { SeedTrust } from "../seed/seed-trust.ts";
import { tenantAdministrator } from "../seed/tenant-administrator.ts";
import { seedRows, writeRows } from "../seed/write-lists.ts";
import { dataFolder, laptopEnvironment, tenantAddress } from "./places.ts";
import { suggestedPeople } from "./suggested-people.ts";

const marker = join(dataFolder, "seeded");

/** Whether the tenant holds the trust from an earlier start. */
export const isSeeded = (): boolean => existsSync(marker);

/** Fills the local tenant with the trust. Cut short, it goes on at the next start. */
export async function seedLocalTenant(
  trust: SeedTrust,
  tell: (what: string, done: number, of: number) => void,
): Promise<void> {
  const surroundings = { fetch: globalThis.fetch, pace: realPace, log: Fastify().log };
  const administrator = await tenantAdministrator(tenantAddress, surroundings);
  const { teamId, teamName, channelId, channelName } = trust.headsChannel;
  await administrator.addTeam({
    id: teamId,
    displayName: teamName,
    channels: [{ id: channelId, displayName: channelName }],
  });
  await administrator.addPeople(trust.people, (done) => tell("accounts", done, trust.people.length));
  for (const person of trust.editors) await administrator.assignAppRoles(person, ["Briefing.Edit"]);
  for (const person of trust.centralTeam)
    await administrator.assignAppRoles(
      person,
      trust.editors.includes(person) ? ["Briefing.Edit", "Trust.Manage"] : ["Trust.Manage"],
    );
  await administrator.suggestForSignIn(
    suggestedPeople(trust).map(({ person, note }) => ({ userId: person.id, note })),
  );

  const { graph } = connectGraph(readConfig(laptopEnvironment(trust.headsChannel)), surroundings);
  const siteId = await findSite(graph, "beacon.sharepoint.example:/sites/Beacon");
  await provisionSite(graph, siteId, listsFor(yearsInMemory(realPace.now())));
  const rows = seedRows(trust);
  await writeRows({ graph, pace: realPace }, siteId, rows, (done) => tell("rows", done, rows.length));
  writeFileSync(marker, londonDate(realPace.now()));
}

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Fastify from "fastify";
import { readConfig } from "../../bot/config.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { sitePartsFor } from "../../shared/graph/schema/lists.ts";
import { realPace } from "../../shared/graph/transport/pace.ts";
import { provisionSite } from "../provision/provision-site.ts";
import { yearsToProvision } from "../provision/years-to-provision.ts";
import { writeDocuments } from "../seed/library/write-documents.ts";
import { networkTeams } from "../seed/network-channels.ts";
import { organiserMailbox } from "../seed/organiser-mailbox.ts";
import type { SeedTrust } from "../seed/seed-trust.ts";
import { tenantAdministrator } from "../seed/tenant-administrator.ts";
import { seedRows, writeRows } from "../seed/write-lists.ts";
import { dataFolder, laptopEnvironment, tenantAddress } from "./places.ts";
import { suggestedPeople } from "./suggested-people.ts";

const marker = join(dataFolder, "seeded");

type Tell = (what: string, done: number, of: number) => void;

/** Sees to it that the site has the lists of this year and the next, and on the first start fills the tenant with the trust. */
export async function prepareLocalTenant(trust: SeedTrust, tell: Tell): Promise<void> {
  const surroundings = { fetch: globalThis.fetch, pace: realPace, log: Fastify().log };
  const { graph } = connectGraph(readConfig(laptopEnvironment(trust.headsChannel)), surroundings);
  const siteId = await findSite(graph, "beacon.sharepoint.example:/sites/Beacon");
  const years = yearsToProvision(londonDate(realPace.now()));
  await provisionSite(graph, siteId, sitePartsFor(years, trust.networks));
  if (existsSync(marker)) return;

  console.log("Filling the local tenant with a school trust (once) …");
  await addAccounts(trust, tell);
  const rows = seedRows(trust);
  await writeRows({ graph, pace: realPace }, siteId, rows, (done) => tell("rows", done, rows.length));
  await writeDocuments(graph, siteId, trust.networks);
  // Written last: cut short, the seeding goes on at the next start.
  writeFileSync(marker, londonDate(realPace.now()));
}

async function addAccounts(trust: SeedTrust, tell: Tell): Promise<void> {
  const administrator = await tenantAdministrator(tenantAddress, { fetch: globalThis.fetch, pace: realPace });
  const { teamId, teamName, channelId, channelName } = trust.headsChannel;
  await administrator.addTeam({
    id: teamId,
    displayName: teamName,
    channels: [{ id: channelId, displayName: channelName }],
  });
  for (const team of networkTeams(trust.networks)) await administrator.addTeam(team);
  await administrator.addPeople(trust.people, (done) => tell("accounts", done, trust.people.length));
  await administrator.addOrganiserMailbox(organiserMailbox);
  for (const person of trust.editors) await administrator.assignAppRoles(person, ["Briefing.Edit"]);
  for (const person of trust.centralTeam)
    await administrator.assignAppRoles(
      person,
      trust.editors.includes(person) ? ["Briefing.Edit", "Trust.Manage"] : ["Trust.Manage"],
    );
  await administrator.suggestForSignIn(
    suggestedPeople(trust).map(({ person, note }) => ({ userId: person.id, note })),
  );
}

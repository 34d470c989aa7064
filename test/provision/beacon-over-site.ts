import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { compose } from "../../bot/compose.ts";
import { readConfig } from "../../bot/config.ts";
import { localEnvironment } from "../../infra/dev/local-environment.ts";
import { tenantAdministrator } from "../../infra/seed/tenant-administrator.ts";
import { type Call, caller } from "../security/caller.ts";
import { channel } from "../world/provisioned-tenant.ts";
import type { EmptySite } from "./empty-site.ts";

/** A server over a site that something else has made, for people who stand on it. */
export async function beaconOverSite(
  site: EmptySite,
  people: readonly { readonly id: string; readonly name: string; readonly email: string }[],
): Promise<{
  readonly call: Call;
  /** What `/health/ready` says. */
  readonly status: () => Promise<string>;
  /** Rows that it could not read, by list. */
  readonly leftOut: readonly string[];
  close(): Promise<void>;
}> {
  const { GRAPH_URL: tenantAddress } = site.config;
  const { clock, fetch, pace, tenant } = site;
  const administrator = await tenantAdministrator(tenantAddress, { fetch, pace });
  await administrator.addPeople(people as Parameters<typeof administrator.addPeople>[0]);
  const cacheFolder = mkdtempSync(join(tmpdir(), "beacon-over-site-"));
  const environment = localEnvironment({
    ...{ tenantAddress, cacheFolder, channel },
    beaconAddress: "http://127.0.0.1:3978",
  });
  const leftOut: string[] = [];
  const { log } = Fastify({
    logger: {
      level: "warn",
      stream: {
        write(line) {
          const { row } = JSON.parse(line) as { row?: { list: string; problems: string[] } };
          if (row) leftOut.push(`${row.list}: ${row.problems.join(", ")}`);
        },
      },
    },
  });
  const beacon = await compose(
    readConfig({
      ...environment,
      NODE_ENV: "test",
      BEACON_NO_RATE_LIMIT: "true",
      BEACON_CHANGE_NOTIFICATIONS: "false",
    }),
    { fetch, pace, log },
  );
  const tokenFor = async (userId: string): Promise<string> => {
    const answer = await tenant.app.inject({
      ...{ method: "POST", url: "/_admin/tokens", payload: { userId } },
    });
    return answer.json<{ token: string }>().token;
  };
  return {
    leftOut,
    call: caller({ clock, tokenFor }, beacon, {}),
    status: async () => (await beacon.app.inject("/health/ready")).json<{ status: string }>().status,
    async close() {
      await beacon.close();
      rmSync(cacheFolder, { recursive: true });
    },
  };
}

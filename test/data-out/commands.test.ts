import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { exportSite } from "../../infra/data-out/export-site.ts";
import { root } from "../../infra/dev/places.ts";
import { provisionTrust } from "../../infra/provision/provision-trust.ts";
import { writeRows } from "../../infra/seed/write-lists.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { type EmptySite, emptySite } from "../provision/empty-site.ts";
import { fullRow } from "./full-site.ts";

/** Few enough for every day; `npm run soak` sets more. */
const rows = Number(process.env.BEACON_DATA_COMMAND_ROWS ?? 100);
/** Megabytes of heap, whatever the number of rows: less than ten thousand of them take when they are held. */
const heap = 96;

const out = mkdtempSync(join(tmpdir(), "beacon-commands-"));

/** Runs a command of package.json as npm does, over a tenant. */
async function run(site: EmptySite, script: string, ...args: string[]) {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const [, , ...command] = (scripts[script] ?? "").split(" ");
  const environment = Object.entries(site.config).map(([name, value]) => [name, String(value)]);
  const ran = promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${heap}`, "--import", "tsx", ...command, ...args],
    { cwd: root, env: { PATH: process.env.PATH, ...Object.fromEntries(environment) } },
  );
  return ran.then(
    ({ stdout }) => ({ code: 0, stdout, stderr: "" }),
    (fault: { code: number; stdout: string; stderr: string }) => fault,
  );
}

describe("the commands of who looks after the site", () => {
  let trust: EmptySite;
  let next: EmptySite;
  beforeAll(async () => {
    trust = await emptySite({ listens: true });
    next = await emptySite({ listens: true });
    await provisionTrust(trust.graph, trust.siteId, { today: civilDate("2026-11-24") });
    await writeRows(
      trust,
      trust.siteId,
      Array.from({ length: rows }, (_, n) => fullRow("Evidence 2026-27", n)),
    );
  }, 10 * 60_000);
  afterAll(async () => {
    await trust.close();
    await next.close();
    rmSync(out, { recursive: true });
  });

  it("say what they would do, and whom they would let in, without writing", async () => {
    next.tenant.resetRequestCounts();
    const { code, stdout } = await run(next, "provision", "--what-if");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "What would be done on beacon.sharepoint.example:/sites/Beacon. Nothing is written.",
    );
    expect(stdout).toContain("Make the library “Certificates”.");
    const { requests } = next.tenant.requestCounts();
    expect(Object.keys(requests).filter((request) => !request.startsWith("GET "))).toEqual([]);
  });

  it("name what they do not understand, and who gives the right that they lack", async () => {
    const misspelt = await run(next, "provision", "--whatif");
    expect([misspelt.code, misspelt.stderr]).toEqual([
      1,
      expect.stringContaining("npm run provision [-- --env NAME]"),
    ]);
    await grant(next, "write");
    const refused = await run(next, "provision");
    expect(refused.stderr).toContain(
      "A SharePoint Administrator does it in PowerShell 7 with the module Microsoft.Graph; a Global Administrator agrees to Sites.FullControl.All for that session if nobody has yet:",
    );
    expect(refused.stderr).toContain(
      "Update-MgSitePermission -SiteId $site.Id -PermissionId $grant.Id -Roles fullcontrol",
    );
    await grant(next, "fullcontrol");
  });

  it(
    "take everything out and bring it into an empty tenant, in the same memory for ten thousand rows as for a hundred",
    async () => {
      const folder = join(out, "export");
      const exported = await run(trust, "export", folder);
      expect([exported.code, exported.stderr]).toEqual([0, ""]);
      expect(exported.stdout).toContain(`Evidence 2026-27: ${rows} rows`);
      const imported = await run(next, "import", folder);
      expect([imported.code, imported.stderr]).toEqual([0, ""]);
      expect(imported.stdout).toContain(`Evidence 2026-27: ${rows} of ${rows} rows`);
      const over = join(out, "over");
      await exportSite(next, { folder: over, site: "over", beacon: "0.2.0", tell: () => {} });
      const name = "lists/Evidence 2026-27.csv";
      expect(readFileSync(join(over, name)).equals(readFileSync(join(folder, name)))).toBe(true);
    },
    20 * 60_000,
  );
});

/** What a SharePoint Administrator does with the commands that are printed. */
async function grant({ tenant, siteId }: EmptySite, role: "write" | "fullcontrol"): Promise<void> {
  const claims = { roles: ["Sites.FullControl.All"], appid: "11111111-1111-4111-8111-111111111111" };
  const { token } = (
    await tenant.app.inject({ method: "POST", url: "/_admin/tokens", payload: { claims } })
  ).json<{ token: string }>();
  const headers = { authorization: `Bearer ${token}` };
  const url = `/v1.0/sites/${siteId}/permissions`;
  const { value } = (await tenant.app.inject({ method: "GET", url, headers })).json<{
    value: { id: string }[];
  }>();
  for (const { id } of value)
    await tenant.app.inject({ method: "PATCH", url: `${url}/${id}`, headers, payload: { roles: [role] } });
}

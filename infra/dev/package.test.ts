import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { iconErrors } from "../../manifest/icon-errors.ts";
import { fileInZip } from "./file-in-zip.fixture.ts";

/** In a process of its own, as it is used: the schema package does not load inside the test runner on Node 20. */
const run = (env: string, out: string) =>
  promisify(execFile)(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("./package.ts", import.meta.url)), "--env", env, "--out", out],
    { env: { PATH: process.env.PATH } },
  );

const trust = `# Values of one trust
TEAMS_APP_ID=0b9a3f0e-52d1-4f0c-9a4e-6d7d5a1c0e11
CLIENT_ID=be0c0000-0000-4000-8000-000000000001
APP_ID_URI=api://beacon.trust.example/be0c0000-0000-4000-8000-000000000001
BOT_APP_ID=be0c0000-0000-4000-8000-000000000002
BEACON_PUBLIC_URL=https://beacon.trust.example
DEVELOPER_NAME="Lighthouse Schools Partnership"
PRIVACY_URL=https://trust.example/privacy
TERMS_URL=https://trust.example/terms
`;

describe("npm run package", () => {
  let folder: string;
  let env: string;
  let out: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "beacon-package-"));
    env = join(folder, "env");
    out = join(folder, "out");
    mkdirSync(env);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("makes one package for the laptop and one for each file of values, and takes no file of secrets for one", async () => {
    writeFileSync(join(env, ".env.trust"), trust);
    writeFileSync(join(env, ".env.trust.user"), "SECRET_CLIENT_SECRET=x");
    const { stdout } = await run(env, out);
    expect(readdirSync(out).sort()).toEqual(["beacon.local.zip", "beacon.trust.zip"]);
    expect(stdout).toContain("trust: ");
    const manifest = JSON.parse(String(await fileInZip(join(out, "beacon.trust.zip"), "manifest.json")));
    expect(manifest).toMatchObject({
      id: "0b9a3f0e-52d1-4f0c-9a4e-6d7d5a1c0e11",
      developer: { name: "Lighthouse Schools Partnership" },
      validDomains: ["beacon.trust.example"],
    });
  });

  it("puts at the root of the package all that the manifest names, and icons as Teams wants them", async () => {
    await run(env, out);
    const zip = join(out, "beacon.local.zip");
    const { icons } = JSON.parse(String(await fileInZip(zip, "manifest.json")));
    expect(iconErrors((await fileInZip(zip, icons.color)) ?? Buffer.alloc(0), 192)).toEqual([]);
    expect(iconErrors((await fileInZip(zip, icons.outline)) ?? Buffer.alloc(0), 32)).toEqual([]);
  });

  it("makes the same bytes of the same values", async () => {
    await run(env, out);
    await run(env, join(folder, "again"));
    const [first, second] = [out, join(folder, "again")].map((each) =>
      readFileSync(join(each, "beacon.local.zip")),
    );
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it("names what an environment lacks, leaves no older package of it, and makes the others", async () => {
    writeFileSync(join(env, ".env.broken"), "TEAMS_APP_ID=0b9a3f0e-52d1-4f0c-9a4e-6d7d5a1c0e11\n");
    mkdirSync(out);
    writeFileSync(join(out, "beacon.broken.zip"), "of last year");
    await expect(run(env, out)).rejects.toThrow(
      "broken: no package. The manifest needs these values: CLIENT_ID, APP_ID_URI, BOT_APP_ID, BEACON_PUBLIC_URL",
    );
    expect(readdirSync(out)).toEqual(["beacon.local.zip"]);
  });

  it("writes nothing that Teams would refuse, and names the place", async () => {
    writeFileSync(join(env, ".env.trust"), trust.replace(/^BOT_APP_ID=.*$/m, "BOT_APP_ID=not-a-guid"));
    await expect(run(env, out)).rejects.toThrow("/bots/0/botId");
    expect(readdirSync(out)).toEqual(["beacon.local.zip"]);
  });
});

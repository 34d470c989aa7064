import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

/** In a process of its own, as it is used: the schema package does not load inside the test runner on Node 20. */
const run = (folder: string, values: Record<string, string>) =>
  promisify(execFile)(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("./main.ts", import.meta.url)), folder],
    { env: { PATH: process.env.PATH, ...values } },
  );

const values = {
  TEAMS_APP_ID: "0b9a3f0e-52d1-4f0c-9a4e-6d7d5a1c0e11",
  CLIENT_ID: "be0c0000-0000-4000-8000-000000000001",
  APP_ID_URI: "api://beacon.trust.example/be0c0000-0000-4000-8000-000000000001",
  BOT_APP_ID: "be0c0000-0000-4000-8000-000000000002",
  BEACON_PUBLIC_URL: "https://beacon.trust.example",
  DEVELOPER_NAME: "Lighthouse Schools Partnership",
  PRIVACY_URL: "https://trust.example/privacy",
  TERMS_URL: "https://trust.example/terms",
};

describe("building the app package's folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "beacon-manifest-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes a manifest that is valid by Microsoft's schema, with both icons", async () => {
    await run(folder, values);
    expect(readdirSync(folder).sort()).toEqual(["color.png", "manifest.json", "outline.png"]);
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toMatchObject({
      manifestVersion: "1.30",
      id: "0b9a3f0e-52d1-4f0c-9a4e-6d7d5a1c0e11",
      developer: { name: "Lighthouse Schools Partnership" },
    });
  });

  it("writes nothing and names the place when Teams would refuse it", async () => {
    await expect(run(folder, { ...values, BOT_APP_ID: "not-a-guid" })).rejects.toThrow("/bots/0/botId");
    expect(readdirSync(folder)).toEqual([]);
  });
});

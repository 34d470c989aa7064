import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { environmentNamed, readSiteConfig } from "./site-config.ts";

const tenant = "5c4001e5-0000-4000-8000-00000000be01";
const client = "be0c0000-0000-4000-8000-000000000001";

describe("the settings of the commands that look after the site", () => {
  it("are five values of the files of an environment, of which the secret stands apart", () => {
    const folder = mkdtempSync(join(tmpdir(), "beacon-env-"));
    writeFileSync(
      join(folder, ".env.trust"),
      `TENANT_ID=${tenant}\nCLIENT_ID=${client}\nSITE=trust.sharepoint.com:/sites/Beacon\n`,
    );
    writeFileSync(join(folder, ".env.trust.user"), "SECRET_CLIENT_SECRET=kept apart\n");
    expect(readSiteConfig(environmentNamed("trust", folder))).toMatchObject({
      AUTHORITY: `https://login.microsoftonline.com/${tenant}`,
      GRAPH_URL: "https://graph.microsoft.com",
      CLIENT_SECRET: "kept apart",
      SITE: "trust.sharepoint.com:/sites/Beacon",
    });
    expect(() => environmentNamed("other", folder)).toThrow("There is no file env/.env.other.");
    rmSync(folder, { recursive: true });
  });

  it("are named all at once where they are missing or wrong", () => {
    expect(() =>
      readSiteConfig({ TENANT_ID: tenant, CLIENT_ID: client, SITE: "https://trust.sharepoint.com" }),
    ).toThrow(
      [
        "This cannot begin. Set these in the environment, or in env/.env.NAME and name it with --env NAME:",
        "  CLIENT_SECRET is missing",
        "  SITE: wants host:/path",
      ].join("\n"),
    );
  });
});

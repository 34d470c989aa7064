import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { type Permission, permissionFacts } from "../../infra/entra/permission-facts.ts";
import { withTable } from "../../infra/entra/permission-table.ts";
import { permissionsIn, statedPermissions } from "../../infra/entra/stated-permissions.ts";
import { beaconAppRegistration } from "../../infra/local-tenant/defaults.ts";
import { sourceFiles } from "./source-files.ts";

const isOfBeacon = (path: string) => /^(shared|bot|infra\/provision)\/.*(?<!\.test)\.ts$/.test(path);
const sources = sourceFiles(".ts").filter(({ path }) => isOfBeacon(path));
const stated = [...statedPermissions().keys()].sort();
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const givenBy = (by: string) =>
  stated.filter((name) => permissionFacts[name as Permission].givenBy === by).sort();

describe("what Beacon may do in the trust's tenant", () => {
  it("is what its adapters say they need: no more is granted, and no less", () => {
    const { applicationPermissions, mailboxPermissions, consentedOnTeams, consentedOnPeople } =
      beaconAppRegistration;
    expect(stated).toEqual(
      [...applicationPermissions, ...mailboxPermissions, ...consentedOnTeams, ...consentedOnPeople].sort(),
    );
  });

  it("is eight permissions, of which none reads mail, files of others or calendars of staff", () => {
    expect(stated).toEqual([
      "Application Calendars.ReadWrite",
      "Application Mail.Send",
      "ChannelMessage.Read.Group",
      "OnlineMeetingArtifact.Read.All",
      "OnlineMeetings.Read.All",
      "Sites.Selected",
      "TeamsActivity.Send.User",
      "User.ReadBasic.All",
    ]);
  });

  it("is stated by every file that calls Graph", () => {
    const callers = sources.filter(({ path, text }) => {
      const isTransport = path.startsWith("shared/graph/transport/");
      return !isTransport && /\bgraph\.call\(|\bsendBatch\(|\bpagesOf\(/.test(text);
    });
    expect(callers.length).toBeGreaterThan(3);
    expect(callers.filter(({ text }) => permissionsIn(text).length === 0).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("is what the registration in Entra asks an administrator for", () => {
    const { requiredResourceAccess } = JSON.parse(read("infra/entra/app-registration.json"));
    const byId = new Map(
      Object.entries(permissionFacts).flatMap(([name, facts]) =>
        "appRoleId" in facts ? [[facts.appRoleId as string, name] as const] : [],
      ),
    );
    const asked = requiredResourceAccess.flatMap((of: { resourceAccess: { id: string; type: string }[] }) =>
      of.resourceAccess.map(({ id, type }) => `${type} ${byId.get(id)}`),
    );
    expect(asked.sort()).toEqual(givenBy("entra").map((name) => `Role ${name}`));
  });

  it("is what the app's manifest asks whoever adds it for", () => {
    const { authorization } = JSON.parse(read("manifest/template.json"));
    const asked = authorization.permissions.resourceSpecific.map(({ name }: { name: string }) => name);
    expect(asked.sort()).toEqual(givenBy("teams"));
  });

  it("stands in the document as the code states it", () => {
    const document = read("infra/entra/PERMISSIONS.md");
    expect(withTable(document)).toBe(document);
  });

  it("is read from the source as it is written", () => {
    expect(permissionsIn('export const aPermissions = ["Sites.Selected", "Mail.Send"] as const;')).toEqual([
      "Sites.Selected",
      "Mail.Send",
    ]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { beaconAppRegistration } from "../../infra/local-tenant/defaults.ts";
import { sourceFiles } from "./source-files.ts";

/** The permissions that files state beside their calls to Graph, `export const …Permissions = [...]`. */
function stated(text: string): string[] {
  const lists = text.matchAll(/export const \w+Permissions = \[([^\]]*)\] as const;/g);
  return [...lists].flatMap(([, list = ""]) =>
    [...list.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? []),
  );
}

const isOfBeacon = (path: string) => /^(shared|bot|infra\/provision)\/.*(?<!\.test)\.ts$/.test(path);
const sources = sourceFiles(".ts").filter(({ path }) => isOfBeacon(path));

describe("what Beacon may do in the trust's tenant", () => {
  it("is what its adapters say they need: no more is granted, and no less", () => {
    const needed = new Set(sources.flatMap(({ text }) => stated(text)));
    const { applicationPermissions, mailboxPermissions } = beaconAppRegistration;
    expect([...needed].sort()).toEqual([...applicationPermissions, ...mailboxPermissions].sort());
  });

  it("is stated by every file that calls Graph", () => {
    const callers = sources.filter(({ path, text }) => {
      const isTransport = path.startsWith("shared/graph/transport/");
      return !isTransport && /\bgraph\.call\(|\bsendBatch\(|\bpagesOf\(/.test(text);
    });
    expect(callers.length).toBeGreaterThan(3);
    expect(callers.filter(({ text }) => stated(text).length === 0).map(({ path }) => path)).toEqual([]);
  });

  it("is read from the source as it is written", () => {
    expect(stated('export const aPermissions = ["Sites.Selected", "Mail.Send"] as const;')).toEqual([
      "Sites.Selected",
      "Mail.Send",
    ]);
  });
});

import type { JobTurns } from "../domain/jobs/ports.ts";
import type { LinkCheck } from "../domain/resources/links/link-check.ts";
import type { LinkFinding } from "../domain/resources/links/link-finding.ts";
import type { LinkChecker, LinkChecks } from "../domain/resources/links/ports.ts";
import type { ResourceId } from "../domain/resources/resource.ts";
import type { CivilDate } from "../domain/time/civil-date.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryLinkChecks(...checks: readonly LinkCheck[]): LinkChecks {
  const rows = new Rows<ResourceId, LinkCheck>();
  for (const check of checks) rows.put(check.resource, check);
  return {
    find: async (resource) => rows.find(resource),
    list: async () => rows.all(),
    save: async (wanted) =>
      wanted.flatMap(({ value, version }) => {
        if (rows.find(value.resource)?.version !== version) return [value.resource];
        rows.put(value.resource, value);
        return [];
      }),
    async remove(wanted) {
      for (const { value, version } of wanted)
        if (rows.find(value.resource)?.version === version) rows.delete(value.resource);
    },
  };
}

export function inMemoryJobTurns(): JobTurns {
  const taken = new Map<string, CivilDate>();
  return {
    async take(job, day) {
      if ((taken.get(job) ?? "") >= day) return false;
      taken.set(job, day);
      return true;
    },
  };
}

/** A web of the test's own: what is seen at each address, and what was asked for. An address that it was not told of is a fault. */
export interface ScriptedWeb extends LinkChecker {
  readonly sights: Map<string, LinkFinding>;
  readonly asked: string[];
}

export function scriptedWeb(sights: Readonly<Record<string, LinkFinding>> = {}): ScriptedWeb {
  const known = new Map(Object.entries(sights));
  const asked: string[] = [];
  return {
    sights: known,
    asked,
    async *check(addresses, signal) {
      for (const address of addresses) {
        if (signal?.aborted) return;
        asked.push(address);
        const finding = known.get(address);
        if (!finding) throw new Error(`Nobody said what is seen at ${address}.`);
        yield { address, finding };
      }
    },
  };
}

import { createHash } from "node:crypto";
import type { ImportPlan } from "../../../../shared/domain/directory/import/plan.ts";

/** The same for the same outcome: what would be written, over what, and what is refused. */
export function fingerprintOf({ added, changed, ended, refused }: ImportPlan): string {
  const outcome = {
    added: added.map(({ value }) => value),
    changed: [...changed, ...ended].map(({ before, value }) => ({ before, value })),
    refused,
  };
  return createHash("sha256").update(JSON.stringify(outcome)).digest("hex").slice(0, 32);
}

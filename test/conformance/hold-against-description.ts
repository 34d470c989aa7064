import { appendFileSync } from "node:fs";
import type { LocalTenant } from "../../infra/local-tenant/tenant.ts";
import { createDescriptionChecker } from "./description-checker.ts";

/**
 * Holds every exchange of a tenant against Microsoft's description, where that is at hand. `end` throws on a breach, and
 * leaves the counts for the test command to add up.
 */
export function holdAgainstDescription(tenant: LocalTenant): { end(): void } {
  const checker = createDescriptionChecker();
  const stop = checker && tenant.onExchange(checker.check);
  return {
    end() {
      stop?.();
      if (!checker) return;
      const { exchanges, operations, breaches } = checker.report();
      const counts = process.env.BEACON_EXCHANGES_FILE;
      if (counts)
        appendFileSync(counts, `${JSON.stringify({ exchanges, operations, breaches: breaches.length })}\n`);
      if (breaches.length > 0)
        throw new Error(
          `Exchanges that breach Microsoft's description of Graph:\n${JSON.stringify(breaches.slice(0, 5), undefined, 2)}`,
        );
    },
  };
}

import type { LinkChecker, SeenAddress } from "../domain/resources/links/ports.ts";
import type { Pace } from "../graph/transport/pace.ts";
import { lookAtLink } from "./look-at-link.ts";
import { type Manners, usualManners } from "./manners.ts";
import { SiteVisit } from "./site-visit.ts";
import type { Web } from "./web.ts";

/** The web outside, and how it is asked; the usual way when nothing is said. */
export interface Outside {
  readonly web: Web;
  readonly manners?: Manners;
}

interface Parts extends Outside {
  readonly pace: Pace;
  /** The address at which a site finds out who asks. */
  readonly about: string;
}

/** Looks at addresses of the web: those of one host one after the other, several hosts at once. */
export function linkChecker({ manners = usualManners, ...parts }: Parts): LinkChecker {
  return {
    async *check(addresses, signal) {
      const over = new AbortController();
      const ended = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
      const visit = new SiteVisit({ ...parts, manners }, ended);
      const hosts = byHost(addresses);
      const seen: SeenAddress[] = [];
      let tell = () => {};
      const workers = Array.from({ length: Math.min(manners.hostsAtOnce, hosts.length) }, async () => {
        for (let host = hosts.shift(); host && !ended.aborted; host = hosts.shift())
          for (const address of host) {
            seen.push({ address, finding: await lookAtLink(visit, address, manners) });
            tell();
          }
      });
      let isOver = false;
      const work = Promise.all(workers).finally(() => {
        isOver = true;
        tell();
      });
      // Waited for below; until then it may fail without anybody looking.
      work.catch(() => {});
      try {
        while (true) {
          for (let next = seen.shift(); next; next = seen.shift()) yield next;
          if (isOver) break;
          await new Promise<void>((resolve) => {
            tell = resolve;
          });
        }
        await work.catch((fault) => {
          // What was called off is no fault.
          if (!signal?.aborted) throw fault;
        });
      } finally {
        // Whoever no longer listens wants nothing more asked.
        over.abort();
      }
    },
  };
}

/** The hosts with most addresses first: they take longest. */
function byHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).hostname : "";
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}

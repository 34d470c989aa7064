import type { SchoolPoint } from "../../../shared/domain/directory/school-points.ts";
import type { Network, NetworkId } from "../../../shared/domain/networks/network.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { codeNamed } from "./code-named.ts";
import { networkNamer } from "./network-named.ts";
import { sinceNamed } from "./since-named.ts";
import { timeNamed } from "./time-named.ts";

/** What a typed text names. */
export interface Named {
  readonly networks: NetworkId[];
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** From when they look back. */
  readonly since?: SchoolPoint | CivilDate;
  readonly reason?: string;
  /** A check-in code, as it was written. */
  readonly code?: string;
}

export interface ReadQuestion {
  /** The question with marks where something was named. */
  readonly text: string;
  readonly named: Named;
}

/** "… because I'm covering year 4": the reason is the writer's own words. */
const reasonGiven =
  /[\s,.;:–-]+(?:because|cos|since|due to|as(?=\s+i(?:['’]?m|\s+am|\s+have|['’]?ve)\b))\s+(.+)$/i;

/** Reads a text once for everything it names, in the order in which one thing could hide another. */
export function questionReader(
  networks: readonly Network[],
): (text: string, today: CivilDate) => ReadQuestion {
  const networkNamed = networkNamer(networks);
  return (text, today) => {
    const code = codeNamed(text);
    // A code may look like a year or a class: what names one names nothing else.
    if (code) return { text: code.text, named: { networks: [], code: code.code } };
    // Before a reason: "since" begins either.
    const back = sinceNamed(text, today);
    if (back) return { text: back.text, named: { networks: [], since: back.since } };
    const why = reasonGiven.exec(text);
    const question = why ? text.slice(0, why.index) : text;
    const time = timeNamed(question, today);
    const network = networkNamed(time?.text ?? question);
    return {
      text: network?.text ?? time?.text ?? question,
      named: {
        networks: network?.networks.map(({ id }) => id) ?? [],
        ...(time?.span ?? {}),
        ...(why?.[1] ? { reason: why[1].trim() } : {}),
      },
    };
  };
}

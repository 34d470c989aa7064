import type { LinkCheck } from "../../shared/domain/resources/links/link-check.ts";
import type { LinkFinding } from "../../shared/domain/resources/links/link-finding.ts";
import type { Resource } from "../../shared/domain/resources/resource.ts";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../shared/domain/time/london.ts";

/** A quarter past three at night, when links are looked at. */
const night = (date: CivilDate) => londonInstant(date, "03:15");

/** Of so many nights each looks at its share. */
const nights = 14;
/** As in a trust that began of late, some have not been looked at yet. */
const every = 18;

/** What was seen at links in the two weeks before `today`. Invented, as who opened what is: a few are broken, so that their mending can be tried. */
export function seedLinkChecks(resources: readonly Resource[], today: CivilDate): LinkCheck[] {
  return resources.flatMap(({ id: resource, address }, index): LinkCheck[] => {
    const broken = brokenAt(index, address);
    if (!broken && index % every === every - 1) return [];
    const last = broken ? addDays(today, -1) : addDays(today, -(index % nights));
    const check = {
      resource,
      address,
      checkedAt: night(last),
      finding: broken?.finding ?? { seen: "works" },
    };
    if (!broken?.days) return [check];
    const since = night(addDays(last, -broken.days));
    return [{ ...check, failing: { since, last: check.checkedAt, times: 3 } }];
  });
}

function brokenAt(index: number, address: string): { finding: LinkFinding; days?: number } | undefined {
  if (index === 25) return { finding: { seen: "not-found" }, days: 11 };
  if (index === 90) return { finding: { seen: "timeout" }, days: 4 };
  if (index === 140) return { finding: { seen: "moved", to: `${address.replace(/\/+$/, "")}/current` } };
  return undefined;
}

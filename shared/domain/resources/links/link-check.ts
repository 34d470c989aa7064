import { addDays, type CivilDate, daysBetween } from "../../time/civil-date.ts";
import { londonDate } from "../../time/london.ts";
import type { ResourceId } from "../resource.ts";
import { type LinkFinding, linkStandingOf } from "./link-finding.ts";

/** What is known of one resource's address from looking at it. */
export interface LinkCheck {
  readonly resource: ResourceId;
  /** The address that was looked at. When the resource leads elsewhere since, this says nothing of it. */
  readonly address: string;
  readonly finding: LinkFinding;
  readonly checkedAt: Date;
  /** Failures since it last opened; absent when there are none. */
  readonly failing?: Failing;
  /** When somebody last asked for a look. */
  readonly askedAt?: Date;
}

export interface Failing {
  readonly since: Date;
  readonly last: Date;
  readonly times: number;
}

/** What is known of an address after one more look. What cannot be told leaves earlier failures as they were. */
export function checkedAgain(
  before: LinkCheck | undefined,
  seen: {
    readonly resource: ResourceId;
    readonly address: string;
    readonly finding: LinkFinding;
    readonly at: Date;
  },
): LinkCheck {
  const { resource, address, finding, at } = seen;
  const earlier = before?.address === address ? before : undefined;
  const failing = failingAfter(earlier?.failing, finding, at);
  return {
    ...{ resource, address, finding, checkedAt: at },
    ...(failing ? { failing } : {}),
    ...(before?.askedAt ? { askedAt: before.askedAt } : {}),
  };
}

function failingAfter(failing: Failing | undefined, { seen }: LinkFinding, at: Date): Failing | undefined {
  const standing = linkStandingOf(seen);
  if (standing === "opens" || standing === "unfit" || seen === "refused") return undefined;
  if (standing === "unclear") return failing;
  return { since: failing?.since ?? at, last: at, times: (failing?.times ?? 0) + 1 };
}

/** Days until an address is looked at again: the usual, then after the first failure, the second, and every one from there. */
const usualDays = 14;
const daysAfterFailures = [1, 3, 7] as const;

/** The day from which an address is due to be looked at again. In days, so that the minutes of a night do not add up. */
export function dueOn({ finding, checkedAt, failing }: LinkCheck): CivilDate {
  const on = londonDate(checkedAt);
  const standing = linkStandingOf(finding.seen);
  if (finding.seen === "busy") {
    const wanted = finding.askAgainAt ? londonDate(finding.askAgainAt) : on;
    const [earliest, latest] = [addDays(on, 1), addDays(on, usualDays)];
    return wanted < earliest ? earliest : wanted > latest ? latest : wanted;
  }
  if (standing !== "fails" && standing !== "gone") return addDays(on, usualDays);
  const failures = Math.max(failing?.times ?? 1, 1);
  return addDays(on, daysAfterFailures[Math.min(failures, daysAfterFailures.length) - 1] ?? usualDays);
}

/** Failures, and days between the first and the last of them, before an address is called dead. */
const deadAfter = { failures: 3, days: 3 } as const;

/** Whether an address is dead: by the site's own word (410) at once, else after three failures over three days. */
export function isDead({ finding, failing }: LinkCheck): boolean {
  if (finding.seen === "gone") return true;
  if (!failing || linkStandingOf(finding.seen) === "unfit") return false;
  const days = daysBetween(londonDate(failing.since), londonDate(failing.last));
  return failing.times >= deadAfter.failures && days >= deadAfter.days;
}

import type { CivilDate } from "../../time/civil-date.ts";
import type { ResourceId } from "../resource.ts";
import { dueOn, type LinkCheck } from "./link-check.ts";
import { isAnswer, type LinkFinding } from "./link-finding.ts";

/** A resource and where it leads; no more of it matters here. */
export interface LinkToCheck {
  readonly id: ResourceId;
  readonly address: string;
}

type Checks = ReadonlyMap<ResourceId, LinkCheck>;

/** As many as one night asks for: at a second's pause they are done before the day begins, even when all are of one host. */
const mostPerRun = 1000;

/** The links to look at today, those that have waited longest first. A new link, and one that leads elsewhere now, is due at once. */
export function linksDue(
  links: readonly LinkToCheck[],
  checks: Checks,
  today: CivilDate,
  most: number = mostPerRun,
): LinkToCheck[] {
  const due = links.flatMap((link) => {
    const check = checks.get(link.id);
    const on = check && check.address === link.address ? dueOn(check) : "";
    return on <= today ? [{ link, on }] : [];
  });
  due.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.link.id < b.link.id ? -1 : 1));
  return due.slice(0, most).map(({ link }) => link);
}

/** As many as are asked to find out whether the web can be reached from here. */
const mostWitnesses = 3;

/**
 * Addresses whose sites answered when last looked at, each of another host, the latest first: when nothing that was due has
 * answered, they tell whether the links fail or our own network does.
 */
export function witnesses(checks: Iterable<LinkCheck>, except: Iterable<string>): string[] {
  const hosts = new Set([...except].map(hostOf));
  const answered = [...checks].filter(({ finding }) => isAnswer(finding));
  answered.sort((a, b) => b.checkedAt.getTime() - a.checkedAt.getTime());
  const chosen: string[] = [];
  for (const { address } of answered) {
    if (chosen.length === mostWitnesses) break;
    const host = hostOf(address);
    if (hosts.has(host)) continue;
    hosts.add(host);
    chosen.push(address);
  }
  return chosen;
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : address);

/** Whether any site has answered. Otherwise failures may be our own network's, and count for nothing. */
export const webAnswers = (findings: readonly LinkFinding[]): boolean => findings.some(isAnswer);

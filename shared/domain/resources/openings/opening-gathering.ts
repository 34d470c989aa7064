import type { PersonId } from "../../directory/person.ts";
import type { Role } from "../../directory/role.ts";
import type { ResourceId } from "../resource.ts";
import { type OpenedBy, type OpeningCounts, openingsAddedUp } from "./opening-counts.ts";

export interface Opening {
  readonly resource: ResourceId;
  readonly person: PersonId;
  /** The posts that they hold; each counts it. */
  readonly roles: readonly Role[];
}

/**
 * Openings since they were last taken. Somebody who opens the same again in that time is counted once; who it was is forgotten
 * when the counts are taken.
 */
export class OpeningGathering {
  private readonly opened = new Map<PersonId, Set<ResourceId>>();
  private counted = new Map<OpenedBy, OpeningCounts>();

  note({ resource, person, roles }: Opening): void {
    const theirs = this.opened.get(person) ?? new Set();
    if (theirs.has(resource)) return;
    this.opened.set(person, theirs.add(resource));
    for (const by of new Set<OpenedBy>([...roles, "anybody"])) this.add(by, new Map([[resource, 1]]));
  }

  /** What was gathered, each once given. */
  take(): ReadonlyMap<OpenedBy, OpeningCounts> {
    const taken = this.counted;
    this.counted = new Map();
    this.opened.clear();
    return taken;
  }

  /** Puts back what could not be kept. */
  putBack(by: OpenedBy, counts: OpeningCounts): void {
    this.add(by, counts);
  }

  private add(by: OpenedBy, counts: OpeningCounts): void {
    this.counted.set(by, openingsAddedUp(this.counted.get(by) ?? new Map(), counts));
  }
}

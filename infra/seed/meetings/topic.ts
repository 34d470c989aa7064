import type { Role } from "../../../shared/domain/directory/role.ts";
import type { Phase } from "../../../shared/domain/directory/school.ts";

/** What one meeting of a network is about, and what comes of it. All of it is invented. */
export interface Topic {
  /** Follows the network's name in the title. */
  readonly about: string;
  readonly agenda: readonly string[];
  readonly preWorkMinutes: number;
  readonly followUpMinutes: number;
  /** To whom each school carries it on, at schools of one phase or of all, and within how many days. */
  readonly cascade?: { readonly roles: readonly Role[]; readonly phase?: Phase; readonly days: number };
  /** What the minutes say was discussed. */
  readonly discussed: string;
  readonly agreed: readonly [string, string];
  /** What a member takes on, and what the lead does. */
  readonly actions: readonly [ofMember: string, ofLead: string];
}

/** The topics of a network's year, in the order of its meetings. */
export type YearOfTopics = readonly Topic[];

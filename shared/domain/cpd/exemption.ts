import type { Branded } from "../brand.ts";
import type { PersonId } from "../directory/person.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { CourseId } from "./course.ts";

export type ExemptionId = Branded<"ExemptionId">;

/** The central team's word that somebody need not do a course for a time. */
export interface Exemption {
  readonly id: ExemptionId;
  readonly course: CourseId;
  readonly person: PersonId;
  readonly because: string;
  /** The last day on which it holds. */
  readonly until: CivilDate;
  readonly by: PersonId;
  readonly at: Date;
  /** Who last gave it another end. */
  readonly changed?: { readonly by: PersonId; readonly at: Date };
}

/** What the central team says when it exempts somebody, or gives an exemption another end. */
export type ExemptionWords = Pick<Exemption, "course" | "person" | "because" | "until">;

import type { Branded } from "../brand.ts";

/** The Entra object id (`oid`) of a person, as it stands in tokens and activities. */
export type PersonId = Branded<"PersonId">;

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  /** Invited from another trust's tenant. */
  readonly isGuest?: true;
}

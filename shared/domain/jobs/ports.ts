import type { CivilDate } from "../time/civil-date.ts";

/** Of several servers the one whose turn it is to do a day's work. */
export interface JobTurns {
  /** Takes a day's turn at a job. False when it is taken; of two that try at once one gets it. `token` is of this try alone. */
  take(job: string, day: CivilDate, token: string): Promise<boolean>;
}

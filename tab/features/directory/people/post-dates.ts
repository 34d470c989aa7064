import type { KeptPost } from "../../../../shared/contract/directory/staff.schema.ts";
import { fullDate } from "../../../../shared/sentences/dates.ts";

/** "Since 1 September 2020", "From 1 January 2027", "1 September 2020 to 31 August 2024". */
export function postDatesWords({ startsOn, endsOn, standing }: KeptPost): string {
  if (endsOn) return `${fullDate(startsOn)} to ${fullDate(endsOn)}`;
  return `${standing === "coming" ? "From" : "Since"} ${fullDate(startsOn)}`;
}

/** "Works at 2 schools" when one person carries posts at several. */
export const severalSchoolsWords = (schools: number): string | undefined =>
  schools > 1 ? `Works at ${schools} schools` : undefined;

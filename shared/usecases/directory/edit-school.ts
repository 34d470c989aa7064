import type { School, SchoolUrn } from "../../domain/directory/school.ts";
import { type KeptOfSchool, schoolErrors } from "../../domain/directory/school-errors.ts";
import type { Ports } from "../../domain/ports.ts";
import { type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";

/** Saves what the central team keeps of a school, if it still stands as they read it. */
export async function editSchool(
  { directoryWriter }: Pick<Ports, "directoryWriter">,
  { urn, kept, version }: { urn: SchoolUrn; kept: KeptOfSchool; version: string },
): Promise<Result<Versioned<School>, "school.not-found" | "school.invalid" | "directory.changed">> {
  const found = await directoryWriter.schools.find(urn);
  if (!found) return refuse("school.not-found");
  const errors = schoolErrors(kept);
  if (errors.length > 0) return refuse("school.invalid", errors);
  const { federation: _, ...lasting } = found.value;
  return directoryWriter.schools.save({ ...lasting, ...kept }, version);
}

import type { Person } from "../../domain/directory/person.ts";
import type { Role } from "../../domain/directory/role.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import type { Ports } from "../../domain/ports.ts";
import { findPeople } from "./find-people.ts";

/** One page of the people whose name, post or school was asked for, and how many there are in all. */
export async function listStaff(
  ports: Pick<Ports, "directory" | "clock">,
  {
    words,
    role,
    school,
    page,
    pageSize,
  }: { words: string; role: Role | undefined; school: SchoolUrn | undefined; page: number; pageSize: number },
): Promise<{ people: Person[]; total: number }> {
  const all = await findPeople(ports, { words, role, school, most: Number.POSITIVE_INFINITY });
  return { people: all.slice((page - 1) * pageSize, page * pageSize), total: all.length };
}

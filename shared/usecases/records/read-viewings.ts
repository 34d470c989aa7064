import { isOfMeeting } from "../../domain/attendance/evidence.ts";
import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import type { Person, PersonId } from "../../domain/directory/person.ts";
import type { Ports } from "../../domain/ports.ts";
import { showed, type Viewing, type ViewingSubject } from "../../domain/records/viewing.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { academicYearOf, yearsOn } from "../../domain/time/academic-year.ts";
import { londonDate } from "../../domain/time/london.ts";
import { noteViewing } from "./note-viewing.ts";

export type ViewingsPorts = Pick<Ports, "viewings" | "directory" | "invitations" | "evidence" | "clock">;

export interface ViewingsRead {
  readonly person: Person;
  /** The latest first. */
  readonly viewings: readonly Viewing[];
}

/** Who has seen a person's record this academic year and last, for the person and the central team. Their own looks are not noted. */
export async function readViewings(
  ports: ViewingsPorts,
  { actor, person: id }: { actor: Actor; person: PersonId },
): Promise<Result<ViewingsRead, "access.refused" | "person.not-found" | "viewing.not-noted">> {
  if (actor.person !== id && !isCentralTeam(actor)) return refuse("access.refused");
  const directory = await ports.directory.current();
  const person = directory.person(id);
  if (!person) return refuse("person.not-found");
  const noted = noteViewing(ports, { actor, subjects: [{ kind: "person", person: id }], door: "viewings" });
  if (!noted.ok) return noted;
  const posts = directory.postsOf(id);
  const since = yearsOn(academicYearOf(londonDate(ports.clock.now())), -1);
  const meetings = new Set([
    ...(await ports.invitations.listOf(id)).map(({ meeting }) => meeting),
    ...(await ports.evidence.listOf(id, since)).filter(isOfMeeting).map(({ meeting }) => meeting),
  ]);
  const subjects: ViewingSubject[] = [
    { kind: "person", person: id },
    ...[...new Set(posts.map(({ school }) => school))].map((school) => ({ kind: "school" as const, school })),
    ...[...meetings].map((meeting) => ({ kind: "meeting" as const, meeting })),
  ];
  const viewings = (await ports.viewings.listOf(subjects, since))
    .filter((each) => each.viewer !== id && showed(each, posts))
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.viewer < b.viewer ? -1 : 1));
  return ok({ person, viewings });
}

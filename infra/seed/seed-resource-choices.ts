import type { Directory } from "../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Role } from "../../shared/domain/directory/role.ts";
import type { Network } from "../../shared/domain/networks/network.ts";
import {
  noChoices,
  type ResourceChoices,
  withHelp,
} from "../../shared/domain/resources/choices/resource-choices.ts";

/** What holders of a post agreed to be named for, at a few schools. */
const known: readonly (readonly [Role, readonly string[]])[] = [
  ["reading-lead", ["Phonics", "Early reading"]],
  ["sendco", ["Autism", "Sensory circuits", "EHCP reviews"]],
  ["maths-lead", ["Mixed-age maths"]],
  ["early-years-lead", ["Speech and language in Reception"]],
];
const schoolsEach = 3;

/** Leads of networks, and a few others, agreed to be asked for help. */
export function seedResourceChoices(networks: readonly Network[], directory: Directory): ResourceChoices[] {
  const helps = new Map<PersonId, string[]>();
  const add = (person: PersonId, subjects: readonly string[]) =>
    helps.set(person, [...(helps.get(person) ?? []), ...subjects]);
  for (const { name, leads } of networks) for (const lead of leads) add(lead, [name]);
  for (const [role, subjects] of known)
    for (const { person } of directory.postsAs(role).slice(0, schoolsEach)) add(person, subjects);
  return [...helps].map(([person, subjects]) => withHelp(noChoices(person), subjects));
}

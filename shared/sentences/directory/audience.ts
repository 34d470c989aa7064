import type { Audience } from "../../domain/directory/audience.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import { counted, listed } from "../lists.ts";
import { roleWords } from "./roles.ts";

/** A rule in words: "headteachers at primary schools in the Gordano hub, and 2 people by name". */
export function audienceWords(audience: Audience, directory: Directory): string {
  const parts: string[] = [];
  if (audience.allStaff || audience.roles.length > 0) {
    const who = audience.allStaff ? "all staff" : listed(audience.roles.map((role) => roleWords[role].many));
    parts.push(who + places(audience, directory));
  }
  if (audience.people.length > 0)
    parts.push(
      audience.people.length > 3
        ? counted(audience.people.length, "person by name", "people by name")
        : listed(audience.people.map((id) => directory.person(id)?.name ?? "somebody who has left")),
    );
  if (parts.length === 0) return "nobody yet";
  return parts.join(", and ") + exceptions(audience, directory);
}

/** "41 people: DSLs and deputy DSLs at primary schools". */
export const audienceReach = (people: number, audience: Audience, directory: Directory): string =>
  people === 0 && audienceWords(audience, directory) === "nobody yet"
    ? "Nobody yet: choose who it is for"
    : `${counted(people, "person", "people")}: ${audienceWords(audience, directory)}`;

function places(audience: Audience, directory: Directory): string {
  const phase = audience.phases.length === 1 ? ` at ${audience.phases[0]} schools` : "";
  const hubs =
    audience.hubs.length > 0
      ? ` in the ${listed(audience.hubs)} ${audience.hubs.length === 1 ? "hub" : "hubs"}`
      : "";
  const names = audience.schools.map((urn) => directory.school(urn)?.name ?? "a school that has left");
  const schools =
    names.length === 0
      ? ""
      : names.length > 3
        ? ` at ${counted(names.length, "school", "schools")}`
        : ` at ${listed(names)}`;
  return phase + hubs + schools;
}

function exceptions(audience: Audience, directory: Directory): string {
  const schools = audience.except.schools.map(
    (urn) => directory.school(urn)?.name ?? "a school that has left",
  );
  const people = audience.except.people.map((id) => directory.person(id)?.name ?? "somebody who has left");
  const names = [...schools, ...people];
  return names.length === 0 ? "" : `, except ${names.length > 3 ? `${names.length} named` : listed(names)}`;
}

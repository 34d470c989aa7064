import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Resource, ResourceEdit, ResourceId } from "../../../domain/resources/resource.ts";
import { aNetwork, aPerson, aSchool } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";

const actor = (person: string, ...appRoles: Actor["appRoles"]): Actor => ({
  person: person as PersonId,
  appRoles,
});

/** Lena leads English, Mo leads maths, Jo leads nothing, Cara is of the central team. */
export const lena = actor("lena");
export const mo = actor("mo");
export const jo = actor("jo");
export const cara = actor("cara", "Trust.Manage");

export const id = (text: string) => text as ResourceId;

export const said = (changes: Partial<ResourceEdit> = {}): ResourceEdit => ({
  title: "Zones of regulation",
  address: "https://zones.example/start",
  publisher: "Zones",
  kind: "guidance",
  phase: "all",
  networks: ["english"],
  description: "How to begin.",
  ...changes,
});

export const aLink = (key: string, changes: Partial<Resource> = {}): Resource => ({
  ...said({ title: key, address: `https://trust.example/${key}` }),
  id: id(key),
  ...changes,
});

/** Two networks with their leads, on Tuesday 24 November 2026, on which the trust's school works. */
export function library(...resources: Resource[]) {
  const ports = inMemoryPorts({
    schools: [aSchool({ urn: "ubley" })],
    people: ["lena", "mo", "jo", "cara"].map((person) => aPerson(person)),
    networks: [aNetwork("english", { leads: [lena.person] }), aNetwork("maths", { leads: [mo.person] })],
    resources,
  });
  return {
    ports,
    stands: async (key: string) => (await ports.resources.find(id(key)))?.value.standing,
    version: async (key: string) => (await ports.resources.find(id(key)))?.version ?? "",
  };
}

import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anAudience } from "../../shared/testing/builders.ts";

/** Of the English network, which one of these people leads; each stands otherwise. */
export function guardedResources({ teacher }: { readonly teacher: string }) {
  const resource = (id: string, said: Partial<Resource> = {}): Resource => ({
    id: id as ResourceId,
    title: `Guarded ${id}`,
    address: `https://trust.example/${id}`,
    publisher: "The trust",
    kind: "guidance",
    phase: "all",
    networks: ["english"],
    description: "",
    ...said,
  });
  return {
    open: resource("open"),
    forSendcos: resource("for-sendcos", { audience: anAudience({ roles: ["sendco"] }) }),
    proposed: resource("proposed", {
      contributor: teacher as PersonId,
      standing: { status: "proposed" },
    }),
    archived: resource("archived", { standing: { status: "archived" } }),
    removed: resource("removed", { standing: { status: "removed", on: civilDate("2026-11-20") } }),
  };
}

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

/** Of the English network too: one for everybody that holds what is not, and one for SENDCOs that holds what is for everybody. */
export function guardedPacks(held: ReturnType<typeof guardedResources>) {
  const pack = (id: string, said: Partial<Resource>): Resource => ({
    ...held.open,
    ...{ id: id as ResourceId, address: "", publisher: "", kind: "pack" },
    ...said,
  });
  return {
    open: pack("open-pack", {
      title: "First weeks in post",
      entries: [held.proposed, held.forSendcos, held.open, held.archived, held.removed].map(({ id }) => id),
    }),
    forSendcos: pack("sendco-pack", {
      title: "Casework for SENDCOs",
      audience: anAudience({ roles: ["sendco"] }),
      entries: [held.open.id],
    }),
  };
}

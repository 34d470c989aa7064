import type { ResourceDetail } from "../../../shared/contract/resources/resources.schema.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { Resource } from "../../../shared/domain/resources/resource.ts";
import { audienceWords } from "../../../shared/sentences/directory/audience.ts";
import type { ReadResource } from "../../../shared/usecases/resources/read-resource.ts";
import { fromAudience } from "../directory/audience-body.ts";
import { presentPin } from "./present-pin.ts";
import { presentResource } from "./present-resource.ts";

/** One resource as its reader sees it, with what they may do and the others it belongs with. */
export function presentResourceDetail(read: ReadResource, directory: Directory): ResourceDetail {
  const { resource, version, canCurate, canChange, canDecide, canWithdraw, daysLeft, pins } = read;
  const { audience, contributor, reviewOn, decision } = resource;
  const nameOf = (person: NonNullable<typeof contributor>) =>
    directory.person(person)?.name ?? "Somebody who has left";
  const school = resource.school && directory.school(resource.school);
  return {
    ...presentResource(resource),
    ...{ version, canCurate, canChange, canDecide, canWithdraw },
    keyStages: [...(resource.keyStages ?? [])],
    subjects: [...(resource.subjects ?? [])],
    variants: [...(resource.variants ?? [])],
    ...(audience ? { seenBy: audienceWords(audience, directory) } : {}),
    ...(audience && canChange ? { audience: fromAudience(audience) } : {}),
    ...(contributor ? { contributor: { id: contributor, name: nameOf(contributor) } } : {}),
    ...(school ? { school: { urn: school.urn, name: school.name } } : {}),
    ...(reviewOn ? { reviewOn } : {}),
    ...(read.supersededBy ? { supersededBy: named(read.supersededBy) } : {}),
    replaces: read.replaces.map(named),
    ...(read.adaptedFrom ? { adaptedFrom: named(read.adaptedFrom) } : {}),
    adaptations: read.adaptations.map(named),
    ...(read.entries ? { entries: read.entries.map(presentResource) } : {}),
    ...(read.packs.length > 0 ? { packs: read.packs.map(named) } : {}),
    ...(pins ? { pins: pins.map(presentPin) } : {}),
    ...(daysLeft === undefined ? {} : { daysLeft }),
    ...(decision
      ? {
          decision: {
            accepted: decision.accepted,
            by: nameOf(decision.by),
            on: decision.on,
            because: decision.because ?? "",
          },
        }
      : {}),
  };
}

const named = ({ id, title }: Resource) => ({ id, title });

import type { ResourceBody } from "../../../shared/contract/resources/keeping-resources.schema.ts";
import type { SchoolUrn } from "../../../shared/domain/directory/school.ts";
import type { ResourceEdit, ResourceId } from "../../../shared/domain/resources/resource.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { toAudience } from "../directory/audience-body.ts";

/** What somebody sent about a resource, trimmed, each choice once. Whether it may stand is for the use case to say. */
export function toResourceEdit(body: ResourceBody): ResourceEdit {
  const once = (texts: readonly string[]) => [...new Set(texts.map((text) => text.trim()))];
  return {
    title: body.title.trim(),
    address: body.address.trim(),
    publisher: body.publisher.trim(),
    kind: body.kind.trim(),
    phase: body.phase.trim(),
    networks: once(body.networks),
    description: body.description.trim(),
    ...(body.keyStages.length > 0 ? { keyStages: [...new Set(body.keyStages)] } : {}),
    ...(body.subjects.length > 0 ? { subjects: once(body.subjects) } : {}),
    ...(body.variants.length > 0 ? { variants: [...new Set(body.variants)] } : {}),
    ...(body.audience ? { audience: toAudience(body.audience) } : {}),
    ...(body.school ? { school: body.school as SchoolUrn } : {}),
    ...(body.reviewOn ? { reviewOn: civilDate(body.reviewOn) } : {}),
    ...(body.entries ? { entries: body.entries as ResourceId[] } : {}),
    ...(body.adaptedFrom ? { adaptedFrom: body.adaptedFrom as ResourceId } : {}),
  };
}

import { isWebAddress } from "../briefing/web-address.ts";
import { choosesSomebody } from "../directory/audience.ts";
import { unknownInAudience } from "../directory/audience-errors.ts";
import type { Directory } from "../directory/directory.ts";
import type { Network } from "../networks/network.ts";
import type { FieldError } from "../result.ts";
import { addDays, type CivilDate } from "../time/civil-date.ts";
import { isPack, packKind, type Resource, type ResourceId } from "./resource.ts";

/**
 * Characters, but for `subjects`, `networks` and `entries`, which are counted, and `reviewDays`. A column of one line holds 255 in SharePoint;
 * a description is what two lines of a list and a card can show of it, many times over.
 */
export const resourceLimits = {
  title: 255,
  publisher: 120,
  kind: 60,
  phase: 60,
  description: 2000,
  address: 2000,
  subjects: 20,
  subject: 60,
  networks: 20,
  reviewDays: 3 * 366,
  because: 300,
  entries: 60,
} as const;

export interface ResourceSetting {
  readonly directory: Directory;
  readonly networks: readonly Pick<Network, "id">[];
  readonly find: (id: ResourceId) => Resource | undefined;
  readonly today: CivilDate;
  /** How it stands now; what it says already is not held against it. */
  readonly before?: Resource | undefined;
  /**
   * What a form says that a pack holds, and what of that its editor was shown in it. It is judged alone: what stands in the pack unseen
   * may show in no place, no number and no limit. Undefined where no form says anything of it.
   */
  readonly put?:
    | { readonly entries: readonly ResourceId[]; readonly shown: ReadonlySet<ResourceId> }
    | undefined;
}

/** Everything wrong with what was said about a resource, each with its place; empty when it may be saved. */
export function resourceErrors(resource: Resource, setting: ResourceSetting): FieldError[] {
  const { directory, before, today } = setting;
  const errors: FieldError[] = [];
  const checkLine = (pointer: string, text: string, most: number, isRequired = false) => {
    if (text.trim() === "" && isRequired) errors.push({ pointer, code: "required" });
    else if (text.length > most) errors.push({ pointer, code: "too-long" });
    // SharePoint keeps no line break in a column of one line.
    if (/[\r\n]/.test(text)) errors.push({ pointer, code: "line-break" });
  };
  checkLine("/title", resource.title, resourceLimits.title, true);
  if (isPack(resource)) errors.push(...packErrors(resource, setting));
  else if (resource.file === undefined) errors.push(...addressErrors(resource.address));
  else if (before && resource.address !== before.address)
    errors.push({ pointer: "/address", code: "stays-in-its-library" });
  if (resource.description.length > resourceLimits.description)
    errors.push({ pointer: "/description", code: "too-long" });
  checkLine("/publisher", resource.publisher, resourceLimits.publisher);
  checkLine("/kind", resource.kind, resourceLimits.kind, true);
  checkLine("/phase", resource.phase, resourceLimits.phase, true);
  errors.push(...networksErrors(resource, setting));
  const subjects = resource.subjects ?? [];
  if (subjects.length > resourceLimits.subjects) errors.push({ pointer: "/subjects", code: "too-many" });
  for (const [index, subject] of subjects.entries())
    checkLine(`/subjects/${index}`, subject, resourceLimits.subject, true);
  if (resource.audience) {
    if (!choosesSomebody(resource.audience)) errors.push({ pointer: "/audience", code: "nobody" });
    errors.push(...unknownInAudience(resource.audience, directory, "/audience"));
  }
  if (resource.contributor && resource.contributor !== before?.contributor)
    if (!directory.person(resource.contributor))
      errors.push({ pointer: "/contributor", code: "unknown-person" });
  if (resource.school && !directory.school(resource.school))
    errors.push({ pointer: "/school", code: "unknown-school" });
  if (resource.reviewOn && resource.reviewOn !== before?.reviewOn)
    errors.push(...reviewErrors(resource.reviewOn, today));
  errors.push(...originErrors(resource, setting));
  return errors;
}

function packErrors({ kind }: Resource, { put, find }: ResourceSetting): FieldError[] {
  const errors: FieldError[] = kind === packKind ? [] : [{ pointer: "/kind", code: "stays-a-pack" }];
  if (!put) return errors;
  const { entries, shown } = put;
  const pointer = "/entries";
  if (entries.length === 0) return [...errors, { pointer, code: "empty-pack" }];
  if (entries.length > resourceLimits.entries) return [...errors, { pointer, code: "too-many" }];
  for (const [index, id] of entries.entries()) {
    const found = find(id);
    const at = `${pointer}/${index}`;
    if (entries.indexOf(id) < index) errors.push({ pointer: at, code: "duplicate" });
    else if (found && isPack(found)) errors.push({ pointer: at, code: "pack-in-a-pack" });
    // One that they may not see is as one that is gone.
    else if (!found && !shown.has(id)) errors.push({ pointer: at, code: "gone-from-resources" });
  }
  return errors;
}

function addressErrors(address: string): FieldError[] {
  const pointer = "/address";
  if (address.trim() === "") return [{ pointer, code: "required" }];
  if (address.length > resourceLimits.address) return [{ pointer, code: "too-long" }];
  return isWebAddress(address) ? [] : [{ pointer, code: "not-a-web-address" }];
}

function networksErrors(resource: Resource, { networks, before }: ResourceSetting): FieldError[] {
  if (resource.file && (resource.networks.length !== 1 || resource.networks[0] !== resource.file.network))
    return [{ pointer: "/networks", code: "stays-in-its-library" }];
  if (resource.networks.length > resourceLimits.networks) return [{ pointer: "/networks", code: "too-many" }];
  const known = new Set<string>([...networks.map(({ id }) => id), ...(before?.networks ?? [])]);
  return resource.networks.flatMap((id, index): FieldError[] =>
    known.has(id) ? [] : [{ pointer: `/networks/${index}`, code: "unknown-network" }],
  );
}

function reviewErrors(on: CivilDate, today: CivilDate): FieldError[] {
  if (on < today) return [{ pointer: "/reviewOn", code: "in-the-past" }];
  return on > addDays(today, resourceLimits.reviewDays)
    ? [{ pointer: "/reviewOn", code: "too-far-ahead-years" }]
    : [];
}

/** A chain of adaptations leads back to an origin, and never round. */
function originErrors({ id, adaptedFrom }: Resource, { find, before }: ResourceSetting): FieldError[] {
  if (!adaptedFrom) return [];
  const pointer = "/adaptedFrom";
  if (adaptedFrom === id) return [{ pointer, code: "of-itself" }];
  const origin = find(adaptedFrom);
  // An origin that was taken away since is no fault of whoever changes something else.
  if (!origin) return adaptedFrom === before?.adaptedFrom ? [] : [{ pointer, code: "unknown-resource" }];
  const seen = new Set<ResourceId>();
  for (let at: Resource | undefined = origin; at && !seen.has(at.id); ) {
    if (at.id === id) return [{ pointer, code: "of-itself" }];
    seen.add(at.id);
    at = at.adaptedFrom && find(at.adaptedFrom);
  }
  return [];
}

import type { z } from "zod";
import type {
  newPackSchema,
  ResourceBody,
} from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import type { Resource, ResourceDetail } from "../../../../shared/contract/resources/resources.schema.ts";
import type { KeyStage, Variant } from "../../../../shared/domain/resources/resource.ts";
import { type AudienceChoice, noAudience } from "../../../audience/audience-choice.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";
import { packEntryFacts } from "../pack-entry-facts.ts";

/** One of a pack's resources while the pack is being written. */
export interface PackEntryForm {
  readonly id: string;
  readonly title: string;
  /** "DfE · guidance · all phases" */
  readonly about: string;
}

/** A resource while it is being written. */
export interface ResourceForm {
  readonly title: string;
  readonly address: string;
  readonly publisher: string;
  readonly kind: string;
  readonly phase: string;
  readonly networks: readonly string[];
  readonly description: string;
  readonly keyStages: readonly KeyStage[];
  /** With commas between them. */
  readonly subjects: string;
  readonly variants: readonly Variant[];
  readonly isForEverybody: boolean;
  readonly audience: AudienceChoice;
  readonly school: string;
  readonly reviewOn: string;
  readonly adaptedFrom: { readonly id: string; readonly title: string } | undefined;
  /** What a pack holds, in its order; undefined for whatever is no pack. */
  readonly entries: readonly PackEntryForm[] | undefined;
}

export const emptyResourceForm: ResourceForm = {
  title: "",
  address: "",
  publisher: "",
  kind: "guidance",
  phase: "all",
  networks: [],
  description: "",
  keyStages: [],
  subjects: "",
  variants: [],
  isForEverybody: true,
  audience: noAudience,
  school: "",
  reviewOn: "",
  adaptedFrom: undefined,
  entries: undefined,
};

export const toPackEntryForm = (resource: Resource): PackEntryForm => ({
  id: resource.id,
  title: resource.title,
  about: packEntryFacts(resource),
});

export const toResourceForm = (resource: ResourceDetail): ResourceForm => ({
  title: resource.title,
  address: resource.address,
  publisher: resource.publisher,
  kind: resource.kind,
  phase: resource.phase,
  networks: resource.networks,
  description: resource.description,
  keyStages: resource.keyStages,
  subjects: resource.subjects.join(", "),
  variants: resource.variants,
  isForEverybody: resource.seenBy === undefined,
  audience: resource.audience ?? noAudience,
  school: resource.school?.urn ?? "",
  reviewOn: resource.reviewOn ?? "",
  adaptedFrom: resource.adaptedFrom,
  entries: resource.entries?.map(toPackEntryForm),
});

export const fromResourceForm = ({
  isForEverybody,
  audience,
  school,
  reviewOn,
  adaptedFrom,
  subjects,
  entries,
  ...form
}: ResourceForm): ResourceBody => ({
  ...form,
  networks: [...form.networks],
  keyStages: [...form.keyStages],
  variants: [...form.variants],
  subjects: subjects
    .split(",")
    .map((subject) => subject.trim())
    .filter((subject) => subject !== ""),
  ...(isForEverybody ? {} : { audience }),
  ...(school === "" ? {} : { school }),
  ...(reviewOn === "" ? {} : { reviewOn }),
  ...(adaptedFrom ? { adaptedFrom: adaptedFrom.id } : {}),
  ...(entries ? { entries: entries.map(({ id }) => id) } : {}),
});

/** What is sent of a new pack, which has no address and is of its own kind. */
export function fromPackForm(form: ResourceForm): Omit<z.input<typeof newPackSchema>, "id"> {
  const { address: _address, kind: _kind, entries = [], ...said } = fromResourceForm(form);
  return { ...said, entries };
}

export type ResourceField = Exclude<keyof ResourceForm, "isForEverybody">;

/** What is kept or taken as a whole when two people changed a resource. */
export const comparedParts: ComparedParts<ResourceForm, ResourceField> = {
  title: ["title"],
  address: ["address"],
  description: ["description"],
  kind: ["kind"],
  publisher: ["publisher"],
  networks: ["networks"],
  phase: ["phase"],
  keyStages: ["keyStages"],
  subjects: ["subjects"],
  variants: ["variants"],
  audience: ["audience", "isForEverybody"],
  school: ["school"],
  reviewOn: ["reviewOn"],
  adaptedFrom: ["adaptedFrom"],
  entries: ["entries"],
};

export const fieldNames: Readonly<Record<ResourceField, string>> = {
  title: "Title",
  address: "Web address",
  description: "Description",
  kind: "Kind",
  publisher: "From",
  networks: "In the collection of",
  phase: "Phase",
  keyStages: "Key stages",
  subjects: "Subjects",
  variants: "Made for",
  audience: "Who sees it",
  school: "School it comes from",
  reviewOn: "Look at it again on",
  adaptedFrom: "Adapted from",
  entries: "Resources in it",
};

export const usualPhases = ["all", "early years", "primary", "secondary"] as const;

/** The usual choices, with what stands now among them. */
export const withStanding = (usual: readonly string[], standing: string): readonly string[] =>
  standing === "" || usual.includes(standing) ? usual : [...usual, standing];

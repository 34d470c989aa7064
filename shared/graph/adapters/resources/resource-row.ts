import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import {
  type Decision,
  keyStages,
  type Resource,
  type ResourceContent,
  type ResourceId,
  type Standing,
  standingOf,
  variants,
} from "../../../domain/resources/resource.ts";
import { titleFromName } from "../../../domain/resources/title-from-name.ts";
import { isCivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, emptyText, jsonColumn, optionalDate, optionalInstant, optionalText } from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";

const optionalId = <Id extends string>() => optionalText.transform((text) => text as Id | undefined);

const decisionSchema = z.object({
  accepted: z.boolean(),
  by: branded<PersonId>(),
  on: z.string().refine(isCivilDate),
  because: z.string().optional(),
  untold: z.literal(true).optional(),
});

const saidColumns = {
  Publisher: emptyText,
  Kind: emptyText,
  Phase: emptyText,
  Description: emptyText,
  KeyStages: jsonColumn(z.array(z.enum(keyStages))),
  Subjects: jsonColumn(z.array(z.string())),
  Variants: jsonColumn(z.array(z.enum(variants))),
  Audience: jsonColumn(audienceColumnSchema),
  Contributor: optionalId<PersonId>(),
  School: optionalId<SchoolUrn>(),
  ReviewOn: optionalDate,
  Standing: z.enum(["current", "proposed", "archived", "superseded", "removed"]).nullish(),
  SupersededBy: optionalId<ResourceId>(),
  RemovedOn: optionalDate,
  AdaptedFrom: optionalId<ResourceId>(),
  Decision: jsonColumn(decisionSchema),
};
type Said = z.infer<z.ZodObject<typeof saidColumns>>;

export const linkSchema = z
  .object({
    Key: branded<ResourceId>(),
    Title: z.string().min(1),
    Address: emptyText,
    Networks: jsonColumn(z.array(z.string())),
    Entries: jsonColumn(z.array(branded<ResourceId>())),
    ChangedOn: optionalDate,
    ...saidColumns,
  })
  .refine(({ Address, Entries }) => Address !== "" || Entries, { path: ["Address"] })
  .transform(
    (row): Resource => ({
      ...said(row),
      id: row.Key,
      title: row.Title,
      address: row.Address,
      networks: row.Networks ?? [],
      ...(row.Entries ? { entries: row.Entries } : {}),
      ...(row.ChangedOn ? { changedOn: row.ChangedOn } : {}),
    }),
  );

/** A document of a network's library, whoever put it there. It has no key: its id tells the library and the row. */
export const fileSchema = (network: NetworkId) =>
  z
    .object({
      Title: optionalText,
      FileLeafRef: z.string().min(1),
      FileSizeDisplay: z.coerce.number().int().nonnegative().optional().catch(undefined),
      webUrl: z.string().min(1),
      lastModifiedDateTime: optionalInstant,
      ...saidColumns,
    })
    .transform((row) => (item: string): Resource => {
      const { FileLeafRef: name, FileSizeDisplay: size, lastModifiedDateTime: changed } = row;
      return {
        ...said(row),
        id: fileResourceId(network, item),
        title: row.Title ?? titleFromName(name),
        address: row.webUrl,
        networks: [network],
        ...(changed ? { changedOn: londonDate(changed) } : {}),
        file: { network, item, name, ...(size === undefined ? {} : { size }) },
      };
    });

export const fileResourceId = (network: NetworkId, item: string): ResourceId =>
  `${network}.${item}` as ResourceId;

function said(row: Said): Omit<ResourceContent, "title" | "networks"> {
  return {
    publisher: row.Publisher,
    kind: row.Kind,
    phase: row.Phase,
    description: row.Description,
    ...(row.KeyStages?.length ? { keyStages: row.KeyStages } : {}),
    ...(row.Subjects?.length ? { subjects: row.Subjects } : {}),
    ...(row.Variants?.length ? { variants: row.Variants } : {}),
    ...(row.Audience ? { audience: row.Audience } : {}),
    ...(row.Contributor ? { contributor: row.Contributor } : {}),
    ...(row.School ? { school: row.School } : {}),
    ...(row.ReviewOn ? { reviewOn: row.ReviewOn } : {}),
    ...(row.Standing && row.Standing !== "current" ? { standing: standingIn(row) } : {}),
    ...(row.AdaptedFrom ? { adaptedFrom: row.AdaptedFrom } : {}),
    ...(row.Decision ? { decision: decisionIn(row.Decision) } : {}),
  };
}

const decisionIn = ({ because, untold, ...said }: z.infer<typeof decisionSchema>): Decision => ({
  ...said,
  ...(because ? { because } : {}),
  ...(untold ? { untold } : {}),
});

function standingIn({ Standing: status, SupersededBy: by, RemovedOn: on }: Said): Standing {
  if (status === "superseded") return { status, ...(by ? { by } : {}) };
  // Removed by hand in SharePoint, without a day: nothing is deleted of which it is not known since when.
  if (status === "removed") return on && isCivilDate(on) ? { status, on } : { status: "archived" };
  return { status: status ?? "current" };
}

/** The columns of what is said about a resource. */
export function fromContent(content: ResourceContent): Fields {
  const standing = standingOf(content);
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  return {
    Title: content.title,
    Publisher: content.publisher,
    Kind: content.kind,
    Phase: content.phase,
    Description: content.description,
    KeyStages: json(content.keyStages),
    Subjects: json(content.subjects),
    Variants: json(content.variants),
    Audience: json(content.audience),
    Contributor: content.contributor ?? null,
    School: content.school ?? null,
    ReviewOn: content.reviewOn ?? null,
    Standing: standing.status,
    SupersededBy: standing.status === "superseded" ? (standing.by ?? null) : null,
    RemovedOn: standing.status === "removed" ? standing.on : null,
    AdaptedFrom: content.adaptedFrom ?? null,
    Decision: json(content.decision),
  };
}

export const fromLink = (link: Resource): Fields => ({
  ...fromContent(link),
  Address: link.address,
  Networks: JSON.stringify(link.networks),
  Entries: link.entries ? JSON.stringify(link.entries) : null,
  ChangedOn: link.changedOn ?? null,
});

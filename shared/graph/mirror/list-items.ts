import type { ListItem as GraphListItem } from "@microsoft/microsoft-graph-types";
import { z } from "zod";

export type Fields = Readonly<Record<string, unknown>>;

/** A row of a list as the mirror holds it. */
export interface ListItem {
  readonly id: string;
  readonly etag: string;
  readonly fields: Fields;
}

const fieldsSchema = z.record(z.string(), z.unknown());

/** What SharePoint adds to every row: nobody asks for it, and of a million rows it would be half the memory. */
const ofSharePoint = new Set(
  [
    "@odata.etag id ContentType Created Modified AuthorLookupId EditorLookupId AppAuthorLookupId AppEditorLookupId",
    "_UIVersionString Attachments Edit LinkTitle LinkTitleNoMenu ItemChildCount FolderChildCount _ComplianceFlags",
    "_ComplianceTag _ComplianceTagWrittenTime _ComplianceTagUserId",
  ].flatMap((names) => names.split(" ")),
);

function ownColumns(fields: Fields): Fields {
  const own: Record<string, unknown> = {};
  for (const name in fields) if (!ofSharePoint.has(name)) own[name] = fields[name];
  return own;
}

/** Beside the columns of a file or folder, what its row tells of it: where it stands, when it changed, and which of both it is. */
function fileColumns(item: {
  fields: Fields;
  webUrl?: string | undefined;
  lastModifiedDateTime?: string | undefined;
  contentType?: { name?: string | undefined } | undefined;
}): Fields {
  if (item.fields.FileLeafRef === undefined || item.webUrl === undefined) return {};
  const { webUrl, lastModifiedDateTime, contentType } = item;
  return { webUrl, lastModifiedDateTime, contentType: contentType?.name };
}

/** `eTag` and `@odata.etag` carry the same text; which of them comes depends on the request. */
export const listItemSchema = z
  .object({
    id: z.string(),
    eTag: z.string().optional(),
    "@odata.etag": z.string().optional(),
    fields: fieldsSchema,
    webUrl: z.string().optional(),
    lastModifiedDateTime: z.string().optional(),
    contentType: z.object({ name: z.string().optional() }).optional(),
  } satisfies Partial<Record<keyof GraphListItem | "@odata.etag", z.ZodType>>)
  .transform(
    (item): ListItem => ({
      id: item.id,
      etag: item.eTag ?? item["@odata.etag"] ?? "",
      fields: { ...ownColumns(item.fields), ...fileColumns(item) },
    }),
  );

/** A page of changes. A deleted row has little more than its id; a row may come more than once, the last counts. */
export const deltaPageSchema = z.object({
  value: z.array(
    z.union([
      z
        .object({ id: z.string(), deleted: z.object({}).loose() })
        .transform(({ id }) => ({ id, deleted: true as const })),
      listItemSchema,
    ]),
  ),
  "@odata.nextLink": z.string().optional(),
  "@odata.deltaLink": z.string().optional(),
});

export type DeltaPage = z.infer<typeof deltaPageSchema>;

/** The number that SharePoint counts up with every change of a row, out of an ETag such as `"{guid},7"`; undefined when it has another form. */
export function changeNumber(etag: string): number | undefined {
  const match = /,(\d+)"?$/.exec(etag);
  return match ? Number(match[1]) : undefined;
}

import { z } from "zod";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { answeredBy, type ItemContent, itemSections } from "../../../domain/briefing/item.ts";
import { nobody } from "../../../domain/directory/audience.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, dateColumn, emptyText, jsonColumn, optionalDate, optionalText } from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";

export const linksSchema = z.array(z.object({ label: z.string(), address: z.string(), kind: z.string() }));

/** The columns in which an item's content is kept, of what stands in an edition as of what is proposed for one. */
export const itemColumns = {
  Title: emptyText,
  Edition: dateColumn,
  What: emptyText,
  Why: emptyText,
  Audience: jsonColumn(audienceColumnSchema),
  Section: z.enum(itemSections),
  ActionText: optionalText,
  DueOn: optionalDate,
  AnsweredBy: z.enum(answeredBy).nullish(),
  Links: jsonColumn(linksSchema),
  Owner: branded<PersonId>(),
};

const rowSchema = z.object(itemColumns);

export const toItemContent = (
  row: z.infer<typeof rowSchema>,
): ItemContent & { readonly edition: EditionId } => ({
  edition: row.Edition as EditionId,
  title: row.Title,
  what: row.What,
  why: row.Why,
  audience: row.Audience ?? nobody,
  section: row.Section,
  ...(row.ActionText
    ? {
        action: {
          text: row.ActionText,
          ...(row.DueOn ? { dueOn: row.DueOn } : {}),
          ...(row.AnsweredBy ? { answeredBy: row.AnsweredBy } : {}),
        },
      }
    : {}),
  links: row.Links ?? [],
  owner: row.Owner,
});

export const fromItemContent = (content: ItemContent, edition: EditionId): Fields => ({
  Title: content.title,
  Edition: edition,
  What: content.what,
  Why: content.why,
  Audience: JSON.stringify(content.audience),
  Section: content.section,
  ActionText: content.action?.text ?? null,
  DueOn: content.action?.dueOn ?? null,
  AnsweredBy: content.action?.answeredBy ?? null,
  Links: JSON.stringify(content.links),
  Owner: content.owner,
});

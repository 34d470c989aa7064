import { z } from "zod";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { WriterAt, WriterHeard, WritingPage } from "../../../domain/briefing/writing/writers-here.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, instantColumn, optionalText } from "../columns.ts";

export const writerSchema = z
  .object({
    Person: branded<PersonId>(),
    Page: branded<WritingPage>(),
    Item: optionalText,
    At: instantColumn,
    HasLeft: z.boolean().nullish(),
  })
  .transform(
    (row): WriterHeard => ({
      person: row.Person,
      page: row.Page,
      at: row.At,
      ...(row.Item ? { item: row.Item as ItemId } : {}),
      ...(row.HasLeft ? { hasLeft: true } : {}),
    }),
  );

export const writerKey = ({ edition, person, page }: Pick<WriterAt, "edition" | "person" | "page">): string =>
  `${edition} ${person} ${page}`;

/** The columns that a word changes. */
export const fromWord = ({ item, at, hasLeft }: WriterHeard): Fields => ({
  Item: item ?? null,
  At: at.toISOString(),
  HasLeft: hasLeft ?? false,
});

/** A row as it begins. */
export const fromWriter = ({ edition, ...word }: WriterAt): Fields => ({
  ...fromWord(word),
  Title: edition,
  Edition: edition,
  Person: word.person,
  Page: word.page,
});

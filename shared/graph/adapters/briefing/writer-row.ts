import { z } from "zod";
import type { ItemId } from "../../../domain/briefing/ids.ts";
import type { WriterAt, WriterHeard } from "../../../domain/briefing/writing/writers-here.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, instantColumn, optionalText } from "../columns.ts";

export const writerSchema = z
  .object({
    Person: branded<PersonId>(),
    Item: optionalText,
    At: instantColumn,
    HasLeft: z.boolean().nullish(),
  })
  .transform(
    (row): WriterHeard => ({
      person: row.Person,
      at: row.At,
      ...(row.Item ? { item: row.Item as ItemId } : {}),
      ...(row.HasLeft ? { hasLeft: true } : {}),
    }),
  );

export const writerKey = ({ edition, person }: Pick<WriterAt, "edition" | "person">): string =>
  `${edition} ${person}`;

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
});

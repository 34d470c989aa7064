import { z } from "zod";
import type { CorrectionId } from "../../../domain/briefing/corrections/correction.ts";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import { type CardInChat, cardsLeft } from "../../../domain/briefing/sending/card-in-chat.ts";
import {
  outcomes,
  type Portion,
  type PortionId,
  type Telling,
} from "../../../domain/briefing/sending/portion.ts";
import type { Deliveries } from "../../../domain/briefing/sending/ports.ts";
import { wayReasons, ways } from "../../../domain/briefing/sending/reach.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { academicYearOf } from "../../../domain/time/academic-year.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingDeliveriesList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { batchedWrites } from "../batched-writes.ts";
import { branded, dateColumn, instantColumn, jsonColumn, optionalText } from "../columns.ts";
import { listTable } from "../list-table.ts";
import { RowGroups } from "../row-groups.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { RowsOnDemand } from "../rows-on-demand.ts";
import { yearlyLists } from "../yearly-lists.ts";

const cardSchema = z
  .object({
    ...{ id: z.string(), shows: z.number().int().min(0) },
    left: z.object({ why: z.enum(cardsLeft), at: z.number().int().min(0) }).optional(),
  })
  .transform(({ left, ...card }): CardInChat => ({ ...card, ...(left ? { left } : {}) }));

const rowSchema = z
  .object({
    Key: branded<PortionId>(),
    Edition: dateColumn,
    Number: z.number().int().min(0),
    Way: z.enum(ways),
    BegunAt: instantColumn,
    Shows: z.number().int().min(0).nullish(),
    Correction: optionalText,
    People: jsonColumn(
      z.array(
        z
          .object({
            ...{ owner: branded<PersonId>(), why: z.enum(wayReasons), outcome: z.enum(outcomes) },
            card: cardSchema.optional(),
          })
          .transform(({ card, ...telling }): Telling => ({ ...telling, ...(card ? { card } : {}) })),
      ),
    ),
  })
  .transform(
    (row): Portion => ({
      ...{ id: row.Key, edition: row.Edition as EditionId, number: row.Number, way: row.Way },
      ...{ at: row.BegunAt, people: row.People ?? [] },
      ...(row.Shows ? { shows: row.Shows } : {}),
      ...(row.Correction ? { correction: row.Correction as CorrectionId } : {}),
    }),
  );

export const fromPortion = ({ edition, number, way, at, shows, correction, people }: Portion): Fields => ({
  Title: edition,
  Edition: edition,
  Number: number,
  Way: way,
  BegunAt: at.toISOString(),
  Shows: shows ?? null,
  Correction: correction ?? null,
  People: JSON.stringify(people),
});

/** What became of telling each reader, in one list an academic year: a row for up to a hundred people. */
export function deliveries(
  parts: { graph: Graph; mirror: SiteMirror; pace: Pace },
  years: readonly string[],
  report: ReportUnreadable,
): Deliveries {
  const lists = yearlyLists(parts.mirror, { listOf: briefingDeliveriesList, years }, (rows) => ({
    table: listTable(parts, rows.name),
    rows: new RowsOnDemand(rows, rowReader(rows.name, rowSchema, report)),
    ofEdition: new RowGroups(rows, "Edition"),
  }));
  const yearOf = (edition: EditionId) => lists.get(academicYearOf(edition));
  const allOf = async (edition: EditionId) => {
    const { rows, ofEdition } = await yearOf(edition);
    return rows.getAll(ofEdition.of(edition));
  };
  return {
    listOf: async (edition) => (await allOf(edition)).filter(({ correction }) => correction === undefined),
    listOfCorrections: async (edition) =>
      (await allOf(edition)).filter(({ correction }) => correction !== undefined),

    async refresh(edition) {
      await parts.mirror.refresh([(await yearOf(edition)).table.name]);
    },

    async write(portions) {
      const [first] = portions;
      if (!first) return;
      const { table } = await yearOf(first.edition);
      const lost = await batchedWrites(
        { ...parts, table },
        portions.map((portion) => {
          const standing = table.find(portion.id);
          return {
            key: portion.id,
            fields: fromPortion(portion),
            ...(standing ? { etag: standing.etag } : {}),
          };
        }),
        () => {},
      );
      if (lost.length > 0) throw new Error(`${lost.length} rows of "${table.name}" were changed meanwhile.`);
    },
  };
}

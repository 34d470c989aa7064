import { z } from "zod";

export const personExportFormats = ["json", "xlsx"] as const;

/**
 * `GET /api/cpd/mine/export/json` and, for the central team, `GET /api/directory/staff/{id}/export/json`: all that Beacon holds
 * about one person.
 */
export const personExportSchema = z.object({
  format: z.literal("beacon-person-export-1"),
  trust: z.string(),
  person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  /** An instant in UTC. */
  madeAt: z.string(),
  /** What this is and what it leaves out, in sentences. */
  about: z.array(z.string()),
  tables: z.array(
    z.object({
      /** The SharePoint list that holds the rows. */
      list: z.string(),
      /** What a row of it means. */
      meaning: z.string(),
      /** What each column means; a column that says itself what it is has none. */
      columns: z.record(z.string(), z.string()),
      rows: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
  /** What the ids in the rows stand for. */
  names: z.object({
    meetings: z.record(z.string(), z.object({ title: z.string(), startsAt: z.string() })),
    courses: z.record(z.string(), z.string()),
    schools: z.record(z.string(), z.string()),
    /** Who recorded, decided or looked. */
    people: z.record(z.string(), z.string()),
  }),
});

export type PersonExportFile = z.infer<typeof personExportSchema>;

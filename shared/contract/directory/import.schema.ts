import { z } from "zod";
import { type CivilDate, isCivilDate } from "../../domain/time/civil-date.ts";
import { problemSchema } from "../problem.schema.ts";

/** What a file that people upload may hold. England's whole register of schools is some 65 MB. */
export const importLimits = {
  bytes: 100_000_000,
  /** Of a workbook, which cannot be read row by row; and what is in it, unpacked. */
  workbookBytes: 10_000_000,
  workbookUnpackedBytes: 150_000_000,
  rows: 250_000,
} as const;

/** How many rows of each kind a preview shows; its totals count all. */
export const mostRowsShown = 200;

const fileName = z.string().trim().min(1).max(255);
const date = z
  .string()
  .max(10)
  .refine(isCivilDate, { params: { code: "not-a-date" } })
  .transform((text) => text as CivilDate);

/**
 * The query of `POST /api/directory/imports/schools/preview` and `…/apply`. The body is the file as it is,
 * `application/octet-stream`. `apply` adds `fingerprint`.
 */
export const schoolsImportSchema = z.object({
  file: fileName,
  /** Which rows of the extract are the trust's. */
  of: z.enum(["trust", "local-authority", "everything"]),
  /** The trust's name, UID or Companies House number; or the authority's name or code. */
  name: z.string().trim().max(200).default(""),
  /** What a new school's hub is called, until somebody says otherwise. */
  hub: z.enum(["town", "local-authority"]).default("town"),
  /** Pounds an hour at a new school; the median of the trust's schools when it is left out. */
  coverRate: z.coerce.number().min(1).max(500).optional(),
});

/** The query of `POST /api/directory/imports/people/preview` and `…/apply`, likewise. */
export const peopleImportSchema = z.object({
  file: fileName,
  /** Whether the file names everybody at the schools in it: then posts that it leaves out end. */
  everybody: z.stringbool().default(false),
  /** Posts without a start date begin on it, posts left out end the day before. Today when it is left out. */
  from: date.optional(),
});

export const fingerprintSchema = z.object({ fingerprint: z.string().regex(/^[0-9a-f]{16,64}$/) });

const subject = z.enum(["school", "person", "post"]);
const note = z.string();

const plannedRow = z.object({
  /** The row of the file as a spreadsheet counts them, the heading being row 1; absent for what the file leaves out. */
  row: z.number().int().optional(),
  subject,
  /** Of the school, person or post. */
  id: z.string(),
  name: z.string(),
  /** What it is in words: "DSL at Ubley Primary, from 1 September 2026". */
  detail: z.string(),
  /** What Beacon decided about it, where the file did not say: "All-through, taken as secondary". */
  notes: z.array(note),
});

/** What an import would do. Nothing has been written. */
export const importPreviewSchema = z.object({
  /** Goes back with the same file to apply; another outcome than this preview's is then refused as `import.stale`. */
  fingerprint: z.string(),
  file: z.object({
    rows: z.number().int(),
    /** "Comma-separated, Windows-1252", "Workbook, sheet Staff". */
    form: z.string(),
    /** The columns that were found, each as it is headed in the file, with what it was read as. */
    columns: z.array(z.object({ heading: z.string(), readAs: z.string() })),
  }),
  /** "3 schools to add, 2 to change. 25 stay as they are. 1 row cannot be read." */
  sentence: z.string(),
  /** Whether anything would be written. */
  hasWork: z.boolean(),
  totals: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    ended: z.number().int(),
    kept: z.number().int(),
    refused: z.number().int(),
  }),
  /** To be read before anything else: "12 of the 31 posts at Ubley Primary would end". */
  warnings: z.array(z.string()),
  /** What was decided for several rows at once: "“SENDCo” is read as SENDCO". */
  notes: z.array(note),
  added: z.array(plannedRow),
  changed: z.array(
    plannedRow.extend({
      changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
    }),
  ),
  ended: z.array(plannedRow),
  kept: z.array(plannedRow),
  refused: z.array(
    z.object({
      row: z.number().int(),
      column: z.string(),
      /** As it stands in the file, shortened; empty when there is nothing. */
      read: z.string(),
      wanted: z.string(),
    }),
  ),
});

export const importResultSchema = z.object({
  /** "3 schools added, 2 changed." */
  sentence: z.string(),
  added: z.number().int(),
  changed: z.number().int(),
  ended: z.number().int(),
  /** What somebody else changed meanwhile, so that it was left as it is. */
  notWritten: z.array(z.object({ id: z.string(), name: z.string(), sentence: z.string() })),
});

/** One line of what `…/apply` answers, `application/x-ndjson`: how far it is, and last either the result or why it stopped. */
export const importLineSchema = z.union([
  z.object({ done: z.number().int(), of: z.number().int() }),
  z.object({ result: importResultSchema }),
  z.object({ problem: problemSchema }),
]);

export type SchoolsImportQuery = z.infer<typeof schoolsImportSchema>;
export type PeopleImportQuery = z.infer<typeof peopleImportSchema>;
export type ImportPreview = z.infer<typeof importPreviewSchema>;
export type ImportResult = z.infer<typeof importResultSchema>;
export type ImportLine = z.infer<typeof importLineSchema>;

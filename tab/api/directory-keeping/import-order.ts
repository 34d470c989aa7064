import type { z } from "zod";
import type {
  peopleImportSchema,
  schoolsImportSchema,
} from "../../../shared/contract/directory/import.schema.ts";

/** A file with how it is to be read. */
export type ImportOrder =
  | {
      readonly what: "schools";
      readonly file: File;
      readonly how: Omit<z.input<typeof schoolsImportSchema>, "file">;
    }
  | {
      readonly what: "people";
      readonly file: File;
      readonly how: Omit<z.input<typeof peopleImportSchema>, "file">;
    };

/** Where the order goes. Its options stand in the address, because the body is the file itself. */
export function importAddress(
  { what, file, how }: ImportOrder,
  step: "preview" | "apply",
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ file: file.name, ...more });
  for (const [name, value] of Object.entries(how))
    if (value !== undefined && value !== "") query.set(name, String(value));
  return `/api/directory/imports/${what}/${step}?${query}`;
}

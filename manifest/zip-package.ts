import { zipSync } from "fflate";

/** The start of the time that a ZIP file can name. The same package has the same bytes whenever it is made. */
const noTime = new Date(1980, 0, 1);

/** The app package as Teams takes it: every file at the root of one ZIP file. */
export const zipPackage = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { mtime: noTime, level: 9 });

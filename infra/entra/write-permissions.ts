import { readFileSync, writeFileSync } from "node:fs";
import { withTable } from "./permission-table.ts";

/** Makes the table of permissions in `PERMISSIONS.md` anew, from what the code states. */
const file = new URL("./PERMISSIONS.md", import.meta.url);
writeFileSync(file, withTable(readFileSync(file, "utf8")));

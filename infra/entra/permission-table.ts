import { type Permission, permissionFacts } from "./permission-facts.ts";
import { statedPermissions } from "./stated-permissions.ts";

const begin = "<!-- made by `node infra/dev/run.mjs infra/entra/write-permissions.ts` -->";
const end = "<!-- end -->";

const givenBy = {
  entra: "an administrator, in Entra",
  exchange: "an Exchange administrator",
  teams: "whoever adds Beacon",
} as const;

/** The permissions that the code states, as a table for the document: what each is for, who gives it, what confines it, who uses it. */
export function permissionTable(): string {
  const rows = [...statedPermissions()]
    .map(([name, paths]) => ({ name, paths, facts: permissionFacts[name as Permission] }))
    .sort((a, b) => order(a.name) - order(b.name))
    .map(({ name, paths, facts }) => {
      if (facts === undefined) throw new RangeError(`Nothing says what ${name} is for: ${paths.join(", ")}`);
      return `| \`${name}\` | ${givenBy[facts.givenBy]} | ${facts.why} | ${facts.confinedTo} | ${used(paths)} |`;
    });
  return [
    "| permission | given by | what for | how far it reaches | used in |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const order = (name: string) => Object.keys(permissionFacts).indexOf(name);

/** Long lists by their folders: who reads the document wants the place, not each file. */
const used = (paths: readonly string[]): string => {
  const shown = paths.length <= 4 ? paths : [...new Set(paths.map((path) => path.replace(/[^/]+$/, "")))];
  return shown.map((path) => `\`${path}\``).join(", ");
};

/** The document with its table made anew. */
export function withTable(document: string): string {
  const [start, stop] = [document.indexOf(begin), document.indexOf(end)];
  if (start < 0 || stop < start)
    throw new RangeError("The document has no place for the table of permissions");
  return `${document.slice(0, start)}${begin}\n${permissionTable()}\n${document.slice(stop)}`;
}

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ConfigError } from "../../bot/config.ts";
import { GraphForbidden } from "../../shared/graph/transport/graph-errors.ts";
import { root } from "../dev/places.ts";
import { connectSite } from "../provision/connect-site.ts";
import { SiteRefused } from "../provision/provision-site.ts";
import { grantWanted } from "../provision/site-access.ts";
import { environmentNamed, readSiteConfig } from "../provision/site-config.ts";
import { DataOutRefused, exportSite } from "./export-site.ts";
import { importSite } from "./import-site.ts";
import { BytesRefused } from "./library-content.ts";
import { readExport } from "./read-export.ts";

const usages = {
  export: `npm run export -- FOLDER [--env NAME]

Writes everything that Beacon keeps into a new folder, as CSV and as JSON, with the files of its libraries and description.json, which
says what each file and column holds. Writes nothing on the site; needs the role “read” on it. Stopped and run again it goes on.
The folder holds personal data: keep it where only those may look who may see all of it.

  --env NAME   reads the settings from env/.env.NAME and env/.env.NAME.user`,
  import: `npm run import -- FOLDER [--env NAME] [--from csv] [--check]

Fills an empty site with an export. Needs the role “fullcontrol” on it, for the lists. Stop Beacon on that site first. Stopped and run
again it goes on; a site that holds anything else is refused.

  --env NAME   reads the settings from env/.env.NAME and env/.env.NAME.user
  --from csv   reads the CSV files instead of the JSON files
  --check      reads the export through and writes nothing`,
} as const;

const [command, ...args] = process.argv.slice(2);

class Stopped extends Error {}

async function main(): Promise<void> {
  if (command !== "export" && command !== "import") throw new Stopped(`${usages.export}\n\n${usages.import}`);
  const { values, positionals } = given(command);
  if (values.help) return console.log(usages[command]);
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) throw new Stopped(usages[command]);
  // npm runs from the root of the repository, whatever folder it was called in.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const tell = (what: string) => console.log(what);
  // Before the site is asked for anything: a damaged export is told at once.
  const read =
    command === "import" ? await readExport(folder, values.from === "csv" ? "csv" : "json", tell) : undefined;
  if (values.check) return;
  const config = readSiteConfig(environmentNamed(values.env));
  try {
    const site = await connectSite(config);
    if (read) {
      await importSite(site, read, { name: config.SITE, tell });
      console.log("The site holds it all. Start Beacon.");
    } else {
      const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
      await exportSite(site, { folder, site: config.SITE, beacon: version, tell });
      console.log(`Everything is in ${folder}. It holds personal data.`);
    }
  } catch (fault) {
    throw fault instanceof GraphForbidden ? new Stopped(grantWanted(config)) : fault;
  }
}

function given(of: "export" | "import") {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        env: { type: "string" },
        help: { type: "boolean", default: false },
        from: { type: "string", default: "json" },
        check: { type: "boolean", default: false },
      },
    });
    const isForImport = values.check || values.from !== "json";
    if (!["csv", "json"].includes(values.from) || (isForImport && of === "export"))
      throw new Stopped(usages[of]);
    return { values, positionals };
  } catch {
    throw new Stopped(usages[of]);
  }
}

main().catch((fault: unknown) => {
  const kinds = [Stopped, ConfigError, DataOutRefused, BytesRefused, SiteRefused];
  console.error(
    fault instanceof Error && kinds.some((kind) => fault instanceof kind) ? fault.message : fault,
  );
  process.exit(1);
});

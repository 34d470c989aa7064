import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs, parseEnv } from "node:util";
import { packageFiles } from "../../manifest/package-files.ts";
import { zipPackage } from "../../manifest/zip-package.ts";
import { beaconAppRegistration } from "../local-tenant/defaults.ts";
import { headsChannelPlace } from "../seed/heads-channel.ts";
import { stableIds } from "../seed/stable-id.ts";
import { beaconAddress, laptopEnvironment, root } from "./places.ts";

/**
 * `npm run package`: the app package of every environment, checked as Teams checks it: the laptop's, and one for every
 * file of values `env/.env.NAME`. An environment that lacks a value is told of and does not hold up the others.
 */
const { values: given } = parseArgs({
  options: {
    env: { type: "string", default: join(root, "env") },
    out: { type: "string", default: join(root, "dist/package") },
    help: { type: "boolean", default: false },
  },
});
if (given.help) {
  console.log(
    "npm run package [-- --env FOLDER] [--out FOLDER]\n\nMakes the Teams app package of every file .env.NAME in a folder, env when not said, and checks it as Teams does.",
  );
  process.exit();
}

const laptop = {
  // No manifest names the channel.
  ...laptopEnvironment(headsChannelPlace(stableIds(0))),
  BOT_APP_ID: beaconAppRegistration.appId,
  DEVELOPER_NAME: "Beacon on a laptop",
  PRIVACY_URL: `${beaconAddress}/`,
  TERMS_URL: `${beaconAddress}/`,
};

type Values = Readonly<Record<string, string | undefined>>;

/** What the toolkit keeps to one person, `.env.NAME.user`, holds secrets, and no value of a manifest is one. */
function environments(folder: string): ReadonlyMap<string, Values> {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const written = files.flatMap((file): [string, Values][] => {
    const name = /^\.env\.([\w-]+)$/.exec(file)?.[1];
    return name ? [[name, parseEnv(readFileSync(join(folder, file), "utf8"))]] : [];
  });
  const all = new Map<string, Values>([["local", laptop]]);
  // A laptop that Teams reaches by a tunnel has an address of its own.
  for (const [name, values] of written) all.set(name, name === "local" ? { ...laptop, ...values } : values);
  return all;
}

mkdirSync(given.out, { recursive: true });
for (const [name, values] of environments(given.env)) {
  const file = join(given.out, `beacon.${name}.zip`);
  // What was made of older values must not be taken for what is.
  rmSync(file, { force: true });
  try {
    const bytes = zipPackage(await packageFiles(values));
    writeFileSync(file, bytes);
    console.log(`${name}: ${relative(process.cwd(), file)}, ${Math.ceil(bytes.length / 1024)} kB`);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    console.error(`${name}: no package. ${fault.message}`);
    process.exitCode = 1;
  }
}

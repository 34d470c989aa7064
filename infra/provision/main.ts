import { parseArgs } from "node:util";
import { ConfigError } from "../../bot/config.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { GraphForbidden, GraphNotFound } from "../../shared/graph/transport/graph-errors.ts";
import { type ConnectedSite, connectSite } from "./connect-site.ts";
import { type FirstPerson, firstPerson } from "./first-person.ts";
import { SiteRefused, StepRefused } from "./provision-site.ts";
import { provisionTrust, whatIfTrust } from "./provision-trust.ts";
import { refusalSentence, stepSentence } from "./say-plan.ts";
import { consentWanted, grantTooWide, grantWanted, rightsNeeded } from "./site-access.ts";
import { environmentNamed, readSiteConfig, type SiteConfig } from "./site-config.ts";

const usage = `npm run provision [-- --env NAME] [--what-if] [--first-person ADDRESS]

Makes and mends the lists, columns, indexes and libraries of Beacon's SharePoint site. Safe to run again, and at any time.

  --env NAME              reads the settings from env/.env.NAME and env/.env.NAME.user
  --what-if               prints what it would do, and writes nothing
  --first-person ADDRESS  lets the person of this address in, while Beacon knows nobody else
  --help                  prints this

${rightsNeeded.lists}
${rightsNeeded.person}`;

/** Something that is for whoever runs the command to mend; its message says how. */
class Stopped extends Error {}

const personRefusals = {
  "person.no-account": (address: string) =>
    `Nobody in Entra has the address ${address}. Look it up under Users, and run this again with it.`,
  "person.others-there": (address: string) =>
    `Beacon knows people already, so ${address} is added by one of them: whoever has “Central team” in Entra imports people in the tab, under People.`,
} as const;

async function main(): Promise<void> {
  const options = given();
  if (options.help) {
    console.log(usage);
    return;
  }
  const config = readSiteConfig(environmentNamed(options.env));
  try {
    const site = await connectSite(config);
    await (options["what-if"] ? say : act)(site, config, options["first-person"]);
  } catch (fault) {
    if (fault instanceof GraphForbidden)
      throw new Stopped(fault.operation === "GET /users" ? consentWanted : grantWanted(config));
    if (fault instanceof GraphNotFound && fault.operation.startsWith("GET /sites/{hostname}"))
      throw new Stopped(
        `There is no site ${config.SITE}. SITE is written HOST:/sites/NAME, as in trust.sharepoint.com:/sites/Beacon.`,
      );
    throw fault;
  }
}

async function say({ graph, siteId }: ConnectedSite, { SITE }: SiteConfig, address?: string): Promise<void> {
  const { steps, refusals } = await whatIfTrust(graph, siteId, { today: today() });
  console.log(`What would be done on ${SITE}. Nothing is written.\n`);
  if (steps.length > 0) console.log(`${rightsNeeded.lists}\n`);
  for (const step of steps) console.log(`  ${stepSentence(step)}`);
  if (steps.length === 0 && refusals.length === 0) console.log("The site has everything.");
  if (address !== undefined) {
    const first = await person(graph, siteId, address);
    console.log(
      `\n${rightsNeeded.person}\n\n  ${first.isThere ? `${address} is in People already.` : `Add ${address} to People.`}`,
    );
  }
  if (refusals.length === 0) return;
  throw new Stopped(
    `\nNothing of this can be done before these are mended:\n\n${refusals.map(refusalSentence).join("\n")}`,
  );
}

async function act({ graph, siteId }: ConnectedSite, config: SiteConfig, address?: string): Promise<void> {
  // Before anything is written: a wrong address is told at once.
  const first = address === undefined ? undefined : await person(graph, siteId, address);
  let steps = 0;
  await provisionTrust(graph, siteId, {
    today: today(),
    tell: (step) => {
      steps++;
      console.log(`Done: ${stepSentence(step)}`);
    },
  });
  if (first && !first.isThere) {
    await first.add();
    console.log(
      `Done: Add ${address} to People. In Entra, give them “Central team” (Enterprise applications, Beacon, Users and groups): then they can import everybody else.`,
    );
  } else if (first) console.log(`${address} is in People already.`);
  console.log(
    steps === 0
      ? "The site has everything."
      : `The site has everything. Restart Beacon if it runs, so that it takes this up.\n\n${grantTooWide(config)}`,
  );
}

async function person(graph: ConnectedSite["graph"], siteId: string, address: string): Promise<FirstPerson> {
  const found = await firstPerson(graph, siteId, address);
  if (found.ok) return found.value;
  throw new Stopped(personRefusals[found.code](address));
}

const today = () => londonDate(new Date());

function given() {
  try {
    return parseArgs({
      options: {
        env: { type: "string" },
        "what-if": { type: "boolean", default: false },
        "first-person": { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch {
    throw new Stopped(usage);
  }
}

main().catch((fault: unknown) => {
  const isSaid = [Stopped, ConfigError, SiteRefused, StepRefused].some((kind) => fault instanceof kind);
  console.error(isSaid && fault instanceof Error ? fault.message : fault);
  process.exit(1);
});

import { pino } from "pino";
import { ConfigError, readConfig } from "../../bot/config.ts";
import { connectGraph } from "../../bot/connect-graph.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { findSite } from "../../shared/graph/mirror/find-site.ts";
import { GraphForbidden } from "../../shared/graph/transport/graph-errors.ts";
import { realPace } from "../../shared/graph/transport/pace.ts";
import { provisionTrust } from "./provision-trust.ts";

const notAllowed =
  "Graph does not let this app make lists. Give it the role “fullcontrol” on Beacon's site for as long as this runs; the server itself needs “write” and no more.";

/** `npm run provision`, in the server's environment: makes the lists and libraries that the site lacks. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.BEACON_LOG_LEVEL });
  const { graph } = connectGraph(config, { fetch: globalThis.fetch, pace: realPace, log });
  let steps = 0;
  await provisionTrust(graph, await findSite(graph, config.SITE), {
    today: londonDate(realPace.now()),
    tell: ({ list, column, did }) => {
      steps++;
      console.log(`${did === "made" ? "Made" : "Mended"}: ${column ? `${list}, column ${column}` : list}`);
    },
  });
  console.log(steps === 0 ? "The site has everything." : "Restart Beacon, so that it takes these up.");
}

main().catch((fault: unknown) => {
  if (fault instanceof ConfigError) console.error(fault.message);
  else if (fault instanceof GraphForbidden) console.error(notAllowed);
  else console.error(fault);
  process.exit(1);
});

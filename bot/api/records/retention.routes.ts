import type { FastifyInstance } from "fastify";
import type { Retention } from "../../../shared/contract/records/retention.schema.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { fullDate } from "../../../shared/sentences/dates.ts";
import { retentionWords } from "../../../shared/sentences/records/retention.ts";
import { previewRecordsToEnd } from "../../../shared/usecases/records/end-records.ts";
import { accepted } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";

/** As many as one reads. */
const shownAtMost = 50;

/** Which records go next, and what has been erased, for the central team. */
export function retentionRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/settings/records", async (request): Promise<Retention> => {
    const actor = centralTeamOf(request);
    const { keptYears, next } = accepted(await previewRecordsToEnd(ports, { actor }));
    const directory = await ports.directory.current();
    const done = (await ports.erasures.listDone()).sort((a, b) => b.doneAt.getTime() - a.doneAt.getTime());
    return {
      words: retentionWords(next, keptYears, londonDate(ports.clock.now())),
      gone: done.slice(0, shownAtMost).map(({ because, by, doneAt }, index) => ({
        key: `${doneAt.toISOString()} ${index}`,
        on: fullDate(londonDate(doneAt)),
        by: by ? (directory.person(by)?.name ?? "Somebody who has left") : "Beacon, when their time was over",
        because,
      })),
    };
  });
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { AcademicYear } from "../../../../shared/domain/time/academic-year.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { recordYears } from "../../../../shared/usecases/cpd/papers/certify.ts";
import { readPersonRecord } from "../../../../shared/usecases/cpd/papers/read-person-record.ts";
import { writeCsv } from "../../../files/export/write-csv.ts";
import { cpdRecordPdf } from "../../../files/pdf/cpd-record-pdf.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { postLines } from "../../directory/posts-in-words.ts";
import { attachment } from "../attachment.ts";
import { personParams, postsSeen } from "../person-params.ts";
import { recordPaper, recordTable } from "./present-papers.ts";

/** A year's record of one person, for those who may see their CPD. */
export function personPapersRoutes(app: FastifyInstance, { ports, trustName }: Api): void {
  app.get("/cpd/people/:person/record.pdf", async (request, reply) => {
    const { record, ...seen } = await recordAsked(request);
    const directory = await ports.directory.current();
    const at = ports.clock.now();
    const posts = postLines(postsSeen(seen, directory, londonDate(at)), directory);
    const paper = recordPaper(record, { person: seen.person.id, trust: trustName, directory, at, posts });
    return attachment(reply, `cpd-record-${record.year}.pdf`, "application/pdf").send(
      await cpdRecordPdf(paper),
    );
  });

  app.get("/cpd/people/:person/record.csv", async (request, reply) => {
    const { record } = await recordAsked(request);
    return attachment(reply, `cpd-record-${record.year}.csv`, "text/csv; charset=utf-8").send(
      writeCsv(recordTable(record)),
    );
  });

  async function recordAsked(request: FastifyRequest) {
    const { person } = parse(personParams, request.params);
    const [thisYear, lastYear] = recordYears(ports);
    const query = parse(z.object({ year: z.enum([thisYear, lastYear]).default(thisYear) }), request.query);
    const year = query.year as AcademicYear;
    return accepted(await readPersonRecord(ports, { actor: actorOf(request), person, year }));
  }
}

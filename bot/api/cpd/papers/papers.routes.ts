import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import type { AcademicYear } from "../../../../shared/domain/time/academic-year.ts";
import {
  certifyCourse,
  certifyMeeting,
  recordYears,
} from "../../../../shared/usecases/cpd/papers/certify.ts";
import { readCpdRecord } from "../../../../shared/usecases/cpd/papers/read-cpd-record.ts";
import { writeCsv } from "../../../files/export/write-csv.ts";
import { certificatePdf } from "../../../files/pdf/certificate-pdf.ts";
import { cpdRecordPdf } from "../../../files/pdf/cpd-record-pdf.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { meetingParams } from "../../meetings/meeting-params.ts";
import { attachment } from "../attachment.ts";
import { courseParams } from "../offer/course-params.ts";
import {
  courseCertificate,
  meetingCertificate,
  type PaperSeen,
  recordPaper,
  recordTable,
} from "./present-papers.ts";

/** One's own papers: a year's record for appraisal, and certificates. Nobody names a person here, so nobody gets another's. */
export function papersRoutes(app: FastifyInstance, { ports, trustName }: Api): void {
  app.get("/cpd/mine/record.pdf", async (request, reply) => {
    const { person, year } = recordOf(request);
    const record = await readCpdRecord(ports, { person, year });
    return pdf(reply, `cpd-record-${year}`, await cpdRecordPdf(recordPaper(record, await seenBy(person))));
  });

  app.get("/cpd/mine/record.csv", async (request, reply) => {
    const { person, year } = recordOf(request);
    const record = await readCpdRecord(ports, { person, year });
    return attachment(reply, `cpd-record-${year}.csv`, "text/csv; charset=utf-8").send(
      writeCsv(recordTable(record)),
    );
  });

  app.get("/cpd/mine/meetings/:meeting/certificate.pdf", async (request, reply) => {
    const { person } = actorOf(request);
    const { meeting } = parse(meetingParams, request.params);
    const certified = accepted(await certifyMeeting(ports, { person, meeting }));
    return pdf(
      reply,
      "certificate",
      await certificatePdf(meetingCertificate(certified, await seenBy(person))),
    );
  });

  app.get("/cpd/mine/courses/:course/certificate.pdf", async (request, reply) => {
    const { person } = actorOf(request);
    const { course } = parse(courseParams, request.params);
    const certified = accepted(await certifyCourse(ports, { person, course }));
    return pdf(
      reply,
      "certificate",
      await certificatePdf(courseCertificate(certified, await seenBy(person))),
    );
  });

  function recordOf(request: Parameters<typeof actorOf>[0]): { person: PersonId; year: AcademicYear } {
    const [thisYear, lastYear] = recordYears(ports);
    const query = parse(z.object({ year: z.enum([thisYear, lastYear]).default(thisYear) }), request.query);
    return { person: actorOf(request).person, year: query.year as AcademicYear };
  }

  const seenBy = async (person: PersonId): Promise<PaperSeen> => ({
    person,
    trust: trustName,
    directory: await ports.directory.current(),
    at: ports.clock.now(),
  });
}

const pdf = (reply: FastifyReply, name: string, content: Buffer) =>
  attachment(reply, `${name}.pdf`, "application/pdf").send(content);

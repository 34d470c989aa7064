import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  type AttendanceFilePreview,
  type AttendanceFileSaved,
  attendanceFileQuerySchema,
  attendanceFileSaveSchema,
} from "../../../../shared/contract/cpd/attendance-file.schema.ts";
import type { AttendanceReport, ReportQuestion } from "../../../../shared/domain/attendance/report/report.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { fullDate, timeOfDay } from "../../../../shared/sentences/dates.ts";
import {
  reportQuestionSentence,
  reportRefusalSentence,
} from "../../../../shared/sentences/meetings/attendance-report.ts";
import {
  type FilePlan,
  planFileRegister,
  saveFileRegister,
} from "../../../../shared/usecases/cpd/register/file-register.ts";
import { openRegister } from "../../../../shared/usecases/cpd/register/kept-register.ts";
import { attendanceLimits } from "../../../files/read-attendance.ts";
import { readAttendanceApart } from "../../../files/read-attendance-apart.ts";
import { actorOf, parse } from "../../../http/api-door.ts";
import { accepted, Refused } from "../../../http/refused.ts";
import type { Api } from "../../api.ts";
import { meetingParams } from "../../meetings/meeting-params.ts";
import { presentFilePlan } from "./present-sightings.ts";

const fileType = "application/octet-stream";
const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);
const takeTurns = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The attendance file that Teams lets one download: first what it would add to a register, then adding it. */
export function attendanceFileRoutes(app: FastifyInstance, { ports }: Api): void {
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser(fileType, async (_request: FastifyRequest, payload: Readable) => payload);
    files.addHook("onRequest", async (request) => {
      if (Number(request.headers["content-length"] ?? 0) > attendanceLimits.bytes)
        throw new Refused("attendance-report.too-large");
    });

    files.post("/meetings/:meeting/register/file", async (request): Promise<AttendanceFilePreview> => {
      const { file } = parse(attendanceFileQuerySchema, request.query);
      const { plan, asked } = await planned(request, file);
      const directory = await ports.directory.current();
      return presentFilePlan(plan, { directory, asked, fingerprint: fingerprintOf(plan) });
    });

    files.post("/meetings/:meeting/register/file/save", async (request): Promise<AttendanceFileSaved> => {
      const { file, fingerprint } = parse(attendanceFileSaveSchema, request.query);
      const { plan } = await planned(request, file);
      if (plan.added.length > 0 && fingerprintOf(plan) !== fingerprint)
        throw new Refused("attendance-report.stale");
      await saveFileRegister(ports, plan);
      return { added: plan.added.length };
    });
  });

  async function planned(request: FastifyRequest, name: string): Promise<Read> {
    const actor = actorOf(request);
    const { meeting: id } = parse(meetingParams, request.params);
    // Before the file is read: nobody makes the server read files for a register that is not theirs.
    const meeting = accepted(await openRegister(ports, { actor, meeting: id }));
    const report = await reportOf(request, londonDate(meeting.startsAt));
    const planning = await planFileRegister(ports, {
      ...{ actor, meeting: id, report, digest, takeTurns },
      source: `file ${name}`.trim(),
    });
    if (!planning.ok && planning.code === "attendance-report.other-meeting")
      throw new Refused(planning.code, { notes: datesOf(report) });
    return { plan: accepted(planning), asked: report.asked };
  }
}

interface Read {
  readonly plan: FilePlan;
  readonly asked: readonly ReportQuestion[];
}

async function reportOf(
  { body }: FastifyRequest,
  on: ReturnType<typeof londonDate>,
): Promise<AttendanceReport> {
  if (body === undefined || body === null) throw new Refused("attendance-report.empty");
  const read = await readAttendanceApart(body as AsyncIterable<Buffer>, on);
  if (!read.ok) throw new Refused(read.code, { notes: [reportRefusalSentence(read)] });
  return read.value;
}

/** What the file says of when it was, for who chose the wrong one. */
function datesOf({ start, asked }: AttendanceReport): string[] {
  const open = asked.find(({ about }) => about === "date-order");
  if (open) return [reportQuestionSentence(open)];
  return start ? [`The file is of ${fullDate(start.slice(0, 10))}, ${timeOfDay(start.slice(11, 16))}.`] : [];
}

/** The same for the same rows to be written. */
const fingerprintOf = ({ meeting, added }: FilePlan): string =>
  digest(JSON.stringify([meeting.id, added.map(({ id }) => id).sort()]));

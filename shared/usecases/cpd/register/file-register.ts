import { type FileRow, fileEvidence } from "../../../domain/attendance/file-evidence.ts";
import type { AttendanceReport } from "../../../domain/attendance/report/report.ts";
import type { Recorded } from "../../../domain/attendance/sighting.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type OpenRegisterRefusal, openRegister } from "./kept-register.ts";
import { tellPeople } from "./tell-people.ts";

export interface FilePlan {
  readonly meeting: Meeting;
  readonly rows: readonly FileRow[];
  /** What the file adds to what stands. */
  readonly added: readonly Recorded[];
}

/** Lets others have their turn; a file of a county's meeting has thousands of people. */
export type TakeTurns = () => Promise<void>;
const rowsATurn = 100;

/**
 * What a downloaded file would add to a meeting's register. Writes nothing. A file in which nobody was there in the meeting's own
 * time is another meeting's, and is refused.
 */
export async function planFileRegister(
  ports: Pick<Ports, "meetings" | "networks" | "evidence" | "directory" | "entraUsers" | "clock">,
  file: {
    readonly actor: Actor;
    readonly meeting: MeetingId;
    readonly report: Pick<AttendanceReport, "people">;
    readonly source: string;
    readonly digest: (text: string) => string;
    readonly takeTurns: TakeTurns;
  },
): Promise<Result<FilePlan, OpenRegisterRefusal | "attendance-report.other-meeting">> {
  const open = await openRegister(ports, file);
  if (!open.ok) return open;
  const meeting = open.value;
  const { people } = file.report;
  const { book } = await tellPeople(ports, people);
  const { source, digest } = file;
  const setting = { meeting, book, at: ports.clock.now(), by: file.actor.person, source, digest };
  const rows: FileRow[] = [];
  for (const [index, person] of people.entries()) {
    if (index % rowsATurn === rowsATurn - 1) await file.takeTurns();
    rows.push(fileEvidence(person, setting));
  }
  if (!rows.some(({ minutes }) => minutes > 0)) return refuse("attendance-report.other-meeting");
  const standing = new Set<string>([
    ...(await ports.evidence.listFor(meeting)).map(({ id }) => id),
    ...(await ports.evidence.sightingsAt(meeting)).map(({ sighting }) => sighting.id),
  ]);
  const added = new Map(
    rows.flatMap(({ recorded }) => (recorded && !standing.has(recorded.id) ? [[recorded.id, recorded]] : [])),
  );
  return ok({ meeting, rows, added: [...added.values()] });
}

/** Adds what a plan says, twenty rows a request. Cut short, it goes on where it stopped when the file is sent again. */
export const saveFileRegister = (ports: Pick<Ports, "evidence">, plan: FilePlan): Promise<void> =>
  ports.evidence.add(plan.added);

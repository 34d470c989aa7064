import { readReport } from "../../shared/domain/attendance/report/read-report.ts";
import type {
  AttendanceReport,
  ReportQuestion,
  ReportRefusal,
  ReportResult,
} from "../../shared/domain/attendance/report/report.ts";
import type { TableRow } from "../../shared/domain/directory/import/table.ts";
import type { CivilDate } from "../../shared/domain/time/civil-date.ts";
import { otherFiles } from "../../shared/sentences/meetings/attendance-report.ts";
import { Refused } from "../http/refused.ts";
import { lettersOf } from "./attendance-letters.ts";
import { cappedBytes } from "./capped-bytes.ts";
import { isZip, otherKindOf } from "./kind-of-file.ts";
import { readCsv } from "./read-csv.ts";
import { separatorByTimes } from "./separator.ts";

/** A file of 17,000 people, each with three stays, has some 15 MB. */
export const attendanceLimits = { bytes: 32_000_000, rows: 250_000 } as const;

/** What an attendance file says that an organiser downloaded from Teams, in whatever letters it was saved since. */
export async function readAttendance(
  bytes: AsyncIterable<Buffer>,
  on: CivilDate | undefined,
): Promise<ReportResult<AttendanceReport>> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of cappedBytes(bytes, attendanceLimits.bytes)) chunks.push(chunk);
    const file = Buffer.concat(chunks);
    const other = isZip(file) ? "workbook" : otherKindOf(file);
    if (other) return { ok: false, code: "attendance-report.wrong-file", found: otherFiles[other] };
    const { text, otherwise } = await lettersOf(file);
    const report = readReport(await rowsOf(text), on);
    if (!report.ok || otherwise === undefined) return report;
    const again = readReport(await rowsOf(otherwise), on);
    const asked = again.ok ? lettersQuestion(report.value, again.value) : [];
    return { ok: true, value: { ...report.value, asked: [...asked, ...report.value.asked] } };
  } catch (failure) {
    if (failure instanceof Refused) return toReportRefusal(failure);
    throw failure;
  }
}

/** One kind of line end first: files that went through several hands have more. */
async function rowsOf(decoded: string): Promise<TableRow[]> {
  const text = decoded.replace(/\r\n?/g, "\n");
  const separator = separatorByTimes(text);
  const rows: TableRow[] = [];
  const isPlain = separator !== undefined && !text.includes('"') && !/^sep=/i.test(text);
  for await (const row of isPlain
    ? plainRows(text, separator)
    : readCsv(whole(text), () => undefined, separator)) {
    rows.push(row);
    if (rows.length > attendanceLimits.rows) throw new Refused("import.too-many-rows");
  }
  return rows;
}

/** Without a quotation mark a row is a line: for a meeting of thousands several times as fast as reading by letter. */
function* plainRows(text: string, separator: string): Generator<TableRow> {
  for (const [index, line] of text.split("\n").entries())
    if (line.trim() !== "") {
      const cells = line.split(separator);
      if (cells.some((cell) => cell.trim() !== "")) yield { row: index + 1, cells };
    }
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** Asks for the spelling of names that read otherwise in central Europe's letters. */
function lettersQuestion(western: AttendanceReport, central: AttendanceReport): ReportQuestion[] {
  const namesOf = ({ people }: AttendanceReport) => people.map(({ name }) => name);
  const [ours, theirs] = [namesOf(western), namesOf(central)];
  const differing = ours.flatMap((name, index) => (name === theirs[index] ? [] : [index]));
  if (differing.length === 0) return [];
  const pick = (names: readonly string[]) => differing.map((index) => names[index] ?? "");
  return [
    {
      about: "letters",
      readings: [
        { encoding: "Windows-1252", names: pick(ours) },
        { encoding: "Windows-1250", names: pick(theirs) },
      ],
    },
  ];
}

const codes: Readonly<Record<string, ReportRefusal["code"]>> = {
  "import.empty": "attendance-report.empty",
  "import.too-large": "attendance-report.too-large",
  "import.too-many-rows": "attendance-report.too-large",
  "import.undecodable": "attendance-report.undecodable",
  "import.quote-open": "attendance-report.quote-open",
};

/** The file readers refuse for the import of schools and people; the same in the words of attendance. */
function toReportRefusal({ code, notes }: Refused): ReportRefusal {
  const ours = codes[code];
  if (!ours) return { ok: false, code: "attendance-report.wrong-file", found: otherFiles.noText };
  return { ok: false, code: ours, ...(notes ? { found: notes.join(" ") } : {}) };
}

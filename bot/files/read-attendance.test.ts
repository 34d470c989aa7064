import { describe, expect, it } from "@jest/globals";
import iconv from "iconv-lite";
import { reportRefusalSentence } from "../../shared/sentences/meetings/attendance-report.ts";
import { readAttendance } from "./read-attendance.ts";

async function* inChunks(file: Buffer, size = 65_536): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

const read = (file: Buffer | string) => readAttendance(inChunks(Buffer.from(file)), undefined);

const report = (name: string, lineEnd = "\n") =>
  [
    "1. Summary",
    "Meeting title\tMaths, spring, part 2",
    "Start time\t24/11/2026, 9:00:00",
    "End time\t24/11/2026, 10:00:00",
    "",
    "2. Participants",
    "Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole",
    `${name}\t24/11/2026, 9:00:00\t24/11/2026, 9:40:00\t40m\ta@x.example\ta@x.example\tAttendee`,
    "",
  ].join(lineEnd);

async function nameIn(file: Buffer) {
  const result = await read(file);
  return result.ok ? [result.value.people[0]?.name, result.value.asked] : result;
}

describe("an attendance file", () => {
  it.each([
    ["tabs", report("Bell, Zoë")],
    ["tabs, and lines ended in two ways", report("Bell, Zoë").replace("\n", "\r\n")],
    ["tabs, and lines ended as of old", report("Bell, Zoë", "\r")],
    ["what Excel names in its own first line", `sep=;\n${report('"Bell, Zoë"').replaceAll("\t", ";")}`],
  ])("is told apart by %s", async (_what, text) => {
    expect(await nameIn(Buffer.from(text))).toEqual(["Bell, Zoë", []]);
  });

  it("is read to its end though its last line has none, and a name may begin with a quotation mark", async () => {
    expect(await nameIn(Buffer.from(report('"Ash" Bell').trimEnd()))).toEqual(['"Ash" Bell', []]);
  });
});

describe("rows", () => {
  it("are the same with a quotation mark somewhere, which takes a slower way, and count blank ones", async () => {
    const plain = `\n${report("Bell, Zoë")}\n \t \t\n`;
    const title = "Maths, spring, part 2";
    const [fast, slow] = [await read(plain), await read(plain.replace(title, `"${title}"`))];
    expect(fast).toEqual(slow);
    expect(fast.ok && fast.value.people[0]?.row).toBe(9);
  });
});

describe("letters without a mark", () => {
  it.each([
    ["Bell, Zoë", "win1252"],
    ["Mbeki’s phone", "win1252"],
    ["Żak, Paweł", "win1250"],
    ["WÓJCIK, Łucja", "win1250"],
  ])("are read as they were written: %s in %s", async (name, codePage) => {
    expect(await nameIn(iconv.encode(report(name), codePage))).toEqual([name, []]);
  });

  it("are asked about when nothing in the file says whose they are", async () => {
    expect(await nameIn(iconv.encode(report("Muñoz, Ana"), "win1252"))).toEqual([
      "Muñoz, Ana",
      [
        {
          about: "letters",
          readings: [
            { encoding: "Windows-1252", names: ["Muñoz, Ana"] },
            { encoding: "Windows-1250", names: ["Muńoz, Ana"] },
          ],
        },
      ],
    ]);
  });
});

describe("a file that is no attendance file is refused with what it is and the mend (invariant 9)", () => {
  const wanted =
    "This is not the attendance file that Teams makes, which is a .csv file. Nothing was recorded. Download the meeting's attendance from Teams and choose that file.";

  it.each<readonly [string, Buffer | string, string]>([
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), `The file is a picture. ${wanted}`],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", `The file is a PDF. ${wanted}`],
    ["a workbook", "PK\x03\x04 and more", `The file is a workbook (.xlsx) or a zip archive. ${wanted}`],
    ["a program", Buffer.from([77, 90, 144, 0, 3, 0, 0, 0]), `The file is not text. ${wanted}`],
    [
      "an empty file",
      "\r\n\r\n",
      "This file is empty. Nothing was recorded. Download the meeting's attendance from Teams again and choose that file.",
    ],
    [
      "a payroll",
      "Employee,Gross\nAsh Bell,2000\n",
      "The first row reads “Employee, Gross”. This is another table or text than the attendance file that Teams makes for a meeting. Nothing was recorded. Download the meeting's attendance from Teams and choose that file.",
    ],
    [
      "a live event's",
      "SessionId,ParticipantId,FullName,UserAgent,UtcEventTimestamp,Action,Role\n",
      "This is the report of a live event, which says who watched and not who was in a meeting. Nothing was recorded. Choose the attendance file of a meeting, or tick the register by hand.",
    ],
    [
      "a quotation mark that is never closed",
      report('"Bell'),
      "The quotation mark is opened in row 8. A quotation mark is opened in this attendance file and never closed, so its rows cannot be told apart. Nothing was recorded. Download it from Teams again.",
    ],
    [
      "a row that cannot be read",
      `${report("Bell").replace("9:40:00", "9:x0:00")}Khan\t\t\t\t\t\tAttendee\n`,
      "Row 8: the time of leaving reads “24/11/2026, 9:x0:00”. A row of this attendance file cannot be read. Nothing was recorded. Download it from Teams again, or mend the row.",
    ],
    [
      "a file that breaks off",
      report("Bell").slice(0, -60),
      "The last row is row 8. This attendance file breaks off before its end, so people or times are missing. Nothing was recorded. Download it from Teams again.",
    ],
    [
      "bytes that mean nothing",
      Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]),
      "Some letters of this attendance file cannot be read. Nothing was recorded. Download it from Teams again, or save it as “CSV UTF-8”.",
    ],
  ])("%s", async (_what, file, sentence) => {
    const result = await read(file);
    expect(result.ok ? "understood" : reportRefusalSentence(result)).toBe(sentence);
  });

  it("200 MB, of which no more is read than an attendance file may have", async () => {
    const line = Buffer.from(`${"x".repeat(999)}\n`.repeat(1_000));
    let sent = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (; sent < 200_000_000; sent += line.length) yield line;
    }
    expect(await readAttendance(endless(), undefined)).toEqual({
      ok: false,
      code: "attendance-report.too-large",
    });
    expect(sent).toBeLessThan(34_000_000);
  });

  it("more rows than any meeting has", async () => {
    expect(await read("a\n".repeat(250_001))).toEqual({ ok: false, code: "attendance-report.too-large" });
  });
});

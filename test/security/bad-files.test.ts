import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Answer } from "./caller.ts";
import { collectingLog } from "./collecting-log.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { people } from "./guarded-trust.ts";
import { storedRows } from "./stored-rows.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

const staff = "/api/directory/imports/people/preview?file=staff.csv" as const;
const heading = "Name,E-mail,School,Role,Start date\n";

describe("a file that cannot be imported", () => {
  const log = collectingLog();
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer({ log: log.logger });
  });
  afterAll(() => server.close());

  const upload = (address: `/${string}`, body: string | Buffer, headers: Record<string, string> = {}) =>
    server.call(people.centralTeam, `POST ${address}`, {
      body: Buffer.from(body),
      headers: { "content-type": "application/octet-stream", ...headers },
    });
  async function refusal(...asked: Parameters<typeof upload>): Promise<Answer> {
    const before = await storedRows(server.beacon);
    const answer = await upload(...asked);
    expect(await storedRows(server.beacon)).toEqual(before);
    return answer;
  }

  it.each([
    ["an empty one", "", 422, "import.empty"],
    ["one of headings only", heading, 422, "import.empty"],
    ["a PDF under another name", "%PDF-1.7\n", 422, "import.wrong-file"],
    ["an archive that is no workbook", emptyArchive(), 422, "import.wrong-file"],
    ["a workbook that says it holds 4 GB", hugeArchive(), 413, "import.too-large"],
    [
      "letters of two encodings",
      Buffer.concat([Buffer.from(`${heading}Zoë,`), Buffer.from([0xeb, 10])]),
      422,
      "import.undecodable",
    ],
    ["another list altogether", "Dish,Price\nPie,2.10\n", 422, "import.columns-missing"],
    ["an open quotation mark", `${heading}"Asha,asha@trust.example\nBen\n`, 422, "import.quote-open"],
    ["a body that is no file", '{"rows":[]}', 422, "import.columns-missing"],
  ])("is refused and nothing is written: %s (invariant 9)", async (_what, body, status, code) => {
    const answer = await refusal(staff, body);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it("of 200 MB is refused by its stated length, before any of it is read", async () => {
    const answer = await refusal(staff, "Name", { "content-length": "200000000" });
    expect([answer.status, answer.code]).toEqual([413, "import.too-large"]);
  });

  it.each([
    ["as JSON", staff, { "content-type": "application/json" }, "request.unsupported"],
    ["as a form", staff, { "content-type": "multipart/form-data; boundary=x" }, "request.unsupported"],
    [
      "without a name of its trust",
      "/api/directory/imports/schools/preview?file=a&of=trust",
      {},
      "request.invalid",
    ],
    ["with a date that is none", `${staff}&from=31/02/2026`, {}, "request.invalid"],
    [
      "with a fingerprint that is none",
      "/api/directory/imports/people/apply?file=a&fingerprint=x",
      {},
      "request.invalid",
    ],
  ] as const)("is refused when it is sent %s", async (_how, address, headers, code) => {
    const answer = await refusal(address, `${heading}Asha,asha@trust.example,Nowhere,DSL,\n`, headers);
    expect(answer.code).toBe(code);
  });

  it("shows what was written in a cell as text, in a preview that says what is wanted (invariant 10)", async () => {
    const answer = await refusal(
      staff,
      `${heading}=HYPERLINK("x"),<script>@trust,Nowhere' or 1 eq 1,Cook,31/02/2026\n`,
    );
    expect(answer.code).toBe("ok");
    expect(answer.body.refused).toMatchObject([
      { row: 2, column: "E-mail", read: "<script>@trust" },
      { row: 2, column: "School", read: "Nowhere' or 1 eq 1" },
      { row: 2, column: "Role", read: "Cook" },
      { row: 2, column: "Start date", read: "31/02/2026" },
    ]);
  });

  it("leaves no name and no address of its rows in the log (invariant 7)", async () => {
    await upload(staff, `${heading}Zebedee Quux,zebedee.quux@other.example,Quuxley,DSL,\n`);
    await upload(staff, `${heading}"Zebedee Quux,zebedee.quux@other.example\n`);
    const text = log.text();
    expect(text).toContain("import.quote-open");
    for (const word of ["Zebedee", "zebedee", "quux", "Quuxley", "other.example", "staff.csv"])
      expect(text.includes(word) ? word : "").toBe("");
  });
});

/** A zip archive of nothing. */
function emptyArchive(): Buffer {
  return Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), Buffer.alloc(60), endRecord(0, 0)]);
}

/** An archive whose directory says that its workbook unpacks to 4 GB. */
function hugeArchive(): Buffer {
  const name = Buffer.from("xl/workbook.xml");
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(0xfffffff0, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), Buffer.alloc(60)]);
  return Buffer.concat([start, entry, name, endRecord(1, start.length)]);
}

function endRecord(entries: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(at, 16);
  return end;
}

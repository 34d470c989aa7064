import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { largestFileRead } from "../../../shared/domain/resources/file-text.ts";
import { FileTextsApart } from "./file-texts-apart.ts";
import { type HostileFile, hostileFiles } from "./hostile-files.fixture.ts";
import { measuredReading } from "./measured-reading.fixture.ts";
import { paragraph, wordFile } from "./office-files.fixture.ts";
import { pdfFile } from "./pdf-files.fixture.ts";
import { type ReadingCosts, usualCosts } from "./reading-costs.ts";

/** Less than is usual, so that what only ends at a limit ends soon. */
const costs: ReadingCosts = {
  ...usualCosts,
  processorMilliseconds: 3_000,
  residentBytes: 600_000_000,
};
/** What grows between two looks of the watch, and a process that starts. */
const spare = { bytes: 150_000_000, milliseconds: 5_000 };

const readers: FileTextsApart[] = [];
function readerAt(most: ReadingCosts): FileTextsApart {
  const reader = new FileTextsApart(most);
  readers.push(reader);
  return reader;
}
const texts = readerAt(costs);
/** For what ends at a limit whatever the limit is. */
const sooner = readerAt({ ...costs, processorMilliseconds: 1_000 });
let files: readonly HostileFile[] = [];
beforeAll(async () => {
  files = await hostileFiles();
});
afterAll(() => Promise.all(readers.map((reader) => reader.close())));

/** What each of the files made to do harm is answered with. */
const answers: Readonly<Record<string, object>> = {
  "half of a document": { found: false, why: "damaged" },
  "half of a PDF": { found: false, why: "damaged" },
  "noise called a document": { found: false, why: "damaged" },
  "noise called a PDF": { found: false, why: "damaged" },
  "a picture called a workbook": { found: false, why: "damaged" },
  "a thousand million zeros": { found: false, why: "too-much-inside" },
  "a thousand million blanks": { found: false, why: "too-much-inside" },
  "a thousand million blanks said to be a thousand": { found: false, why: "damaged" },
  "words, and an archive of an archive of zeros": { found: true, text: "Fire drill" },
  "a million paragraphs": { found: false, why: "no-words" },
  "twelve thousand parts": { found: false, why: "too-much-inside" },
  "a thousand million laughs": { found: false, why: "damaged" },
  "a file of the server asked for": { found: false, why: "damaged" },
  "a locked document": { found: false, why: "password-protected" },
  "a locked archive": { found: false, why: "password-protected" },
  "a locked PDF": { found: false, why: "password-protected" },
  "a PDF whose pages hold themselves": { found: false, why: "damaged" },
  "a PDF that says it has a thousand million pages": { found: true, text: "Words" },
  "a PDF of a hundred thousand pages": { found: true, cut: "took-too-long" },
  "a PDF whose page says a word a hundred thousand times": { found: true, cut: "too-long" },
  "a PDF whose page draws itself": { found: false, why: "no-words" },
  "a PDF of a million lists within each other": { found: false, why: "no-words" },
  "a PDF whose table of objects goes in a circle": { found: true, text: "Words" },
};
/** No words come of these either way; whether they are read to their end is for the machine's speed to say. */
const atTheLimits = [
  "a word of ninety million letters",
  "an attribute of ninety million letters",
  "a million elements within each other",
  "a PDF whose page unpacks to four thousand million blanks",
];

describe("a file made to do harm", () => {
  it.each([...Object.keys(answers), ...atTheLimits])(
    "costs bounded time and memory, is reported, and holds nobody up: %s",
    async (kind) => {
      const { name, file } = files.find((each) => each.kind === kind) ?? ({} as HostileFile);
      const reader = atTheLimits.includes(kind) ? sooner : texts;
      const { fileText, ...cost } = await measuredReading(reader, name, file);
      if (answers[kind]) expect(fileText).toMatchObject(answers[kind]);
      else expect(fileText).toMatchObject({ found: false });
      expect(cost.milliseconds).toBeLessThan(costs.mostMilliseconds + spare.milliseconds);
      // Where the system does not say what a process holds, its own watch still ends it.
      expect(cost.mostBytes ?? 0).toBeLessThan(costs.residentBytes + spare.bytes);
      expect(cost.longestStretch).toBeLessThan(200);
    },
  );

  it("is one of those named here", () => {
    expect(files.map(({ kind }) => kind).sort()).toEqual([...Object.keys(answers), ...atTheLimits].sort());
  });

  it("does not keep the next from being read", async () => {
    const good = wordFile(paragraph("After all that"));
    expect((await measuredReading(texts, "a.docx", good)).fileText).toEqual({
      found: true,
      text: "After all that",
    });
  });
});

describe("a reader that does not come to an end", () => {
  const slow = () => files.find(({ kind }) => kind === "a PDF of a hundred thousand pages")?.file as Buffer;

  it("is ended by force, and its file is said to have taken too long", async () => {
    const impatient = readerAt({ ...usualCosts, mostMilliseconds: 1_000 });
    const { fileText, milliseconds } = await measuredReading(impatient, "a.pdf", slow());
    expect(fileText).toEqual({ found: false, why: "took-too-long", detail: "ended by SIGKILL" });
    expect(milliseconds).toBeLessThan(1_000 + spare.milliseconds);
  });

  it("is ended with the server, and is not said to be the file's doing", async () => {
    const stopped = readerAt(usualCosts);
    const reading = stopped.read({ name: "a.pdf", bytes: slices(slow()) });
    setTimeout(() => stopped.close(), 2_000);
    await expect(reading).rejects.toThrow("The reading of a.pdf was stopped.");
  });

  it.each([
    ["a PDF whose page unpacks to four thousand million blanks", { residentBytes: 250_000_000 }],
    ["a million elements within each other", { heapMegabytes: 64 }],
  ])(
    "is ended when it holds too much, and its file is said to have too much inside: %s",
    async (kind, less) => {
      const { name, file } = files.find((each) => each.kind === kind) ?? ({} as HostileFile);
      const poor = readerAt({ ...usualCosts, ...less });
      const { fileText } = await measuredReading(poor, name, file);
      expect(fileText).toMatchObject({ found: false, why: "too-much-inside" });
    },
  );
});

describe("files", () => {
  it("are read in the order they came, though all came at once", async () => {
    const order: string[] = [];
    const read = async (text: string) => {
      const found = await texts.read({ name: "a.docx", bytes: slices(wordFile(paragraph(text))) });
      order.push(found.found ? found.text : found.why);
    };
    await Promise.all(["One", "Two", "Three", "Four"].map(read));
    expect(order).toEqual(["One", "Two", "Three", "Four"]);
  });

  it("of the largest size are read, and hold nobody up", async () => {
    const text = await pdfFile(["A long scan"]);
    const largest = Buffer.concat([text, Buffer.alloc(largestFileRead - text.length)]);
    const { fileText, longestStretch } = await measuredReading(texts, "a.pdf", largest);
    expect(fileText).toEqual({ found: true, text: "A long scan" });
    expect(longestStretch).toBeLessThan(200);
  });

  it("that are larger are not asked for to their end", async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1_000_000;
        yield Buffer.alloc(1_000_000);
      }
    }
    expect(await texts.read({ name: "a.pdf", bytes: endless() })).toEqual({ found: false, why: "too-large" });
    expect(asked).toBe(largestFileRead + 1_000_000);
  });

  it("of other kinds are not asked for at all", async () => {
    async function* never(): AsyncGenerator<Buffer> {
      yield await Promise.reject(new Error("asked for"));
    }
    for (const name of ["Film.mp4", "Old.doc", "Notes.txt", "docx"])
      expect(await texts.read({ name, bytes: never() })).toEqual({ found: false, why: "not-text" });
  });

  it("that cannot be fetched are a fault of whoever fetched them, and the next is read", async () => {
    async function* lost(): AsyncGenerator<Buffer> {
      yield await Promise.reject(new Error("The connection was cut."));
    }
    await expect(texts.read({ name: "a.docx", bytes: lost() })).rejects.toThrow("The connection was cut.");
    const next = await texts.read({ name: "a.docx", bytes: slices(wordFile(paragraph("Next"))) });
    expect(next).toEqual({ found: true, text: "Next" });
  });
});

async function* slices(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}

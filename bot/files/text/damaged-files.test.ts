import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import writeXlsxFile from "write-excel-file/node";
import { longestFileText } from "../../../shared/domain/resources/file-text.ts";
import { FileTextsApart } from "./file-texts-apart.ts";
import { documentXml, officeFile, paragraph, slideXml, types, wordFile } from "./office-files.fixture.ts";
import { pdfFile } from "./pdf-files.fixture.ts";
import { usualCosts } from "./reading-costs.ts";

const texts = new FileTextsApart(usualCosts);
afterAll(() => texts.close());

/** One harm done to a file: bytes written over, taken out or put in, at a place between its start and its end. */
const harm = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(5_000)),
  put: fc.uint8Array({ maxLength: 20 }),
});
type Harm = typeof harm extends fc.Arbitrary<infer Done> ? Done : never;

const harmed = (file: Buffer, harms: readonly Harm[]): Buffer =>
  harms.reduce((before, { at, removed, put }) => {
    const place = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, place), put, before.subarray(place + removed)]);
  }, file);

async function* slices(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}

/** Words that can be searched, or why there are none. */
async function expectWordsOrWhy(name: string, file: Buffer): Promise<void> {
  const read = await texts.read({ name, bytes: slices(file) });
  if (!read.found) {
    expect(["no-words", "not-text", "password-protected", "damaged", "too-much-inside"]).toContain(read.why);
    return;
  }
  expect(read.text.length).toBeLessThanOrEqual(longestFileText);
  expect(read.text).toMatch(/^\S(?:.*\S)?$/s);
  expect(read.text).not.toMatch(/ {2}|\n\n|\p{Surrogate}|(?!\n)\p{Cc}/u);
}

const body = paragraph("Behaviour policy") + paragraph("Reviewed in ", "June &amp; July");
const whole: readonly [string, () => Promise<Buffer>][] = [
  ["a.docx", async () => wordFile(body)],
  [
    "a.pptx",
    async () =>
      officeFile(
        { name: "ppt/slides/slide1.xml", type: types.slide, text: slideXml("sld", "Zones", "Calm") },
        { name: "ppt/notesSlides/notesSlide1.xml", type: types.notes, text: slideXml("notes", "Ask") },
      ),
  ],
  ["a.xlsx", () => writeXlsxFile([[{ value: "Speech" }, { value: 12 }]], { sheet: "Map" }).toBuffer()],
  ["a.pdf", () => pdfFile(["Mobile phones", "in school"])],
];

describe("a damaged file", () => {
  it.each(whole)("gives words or says why there are none, however it is damaged: %s", async (name, make) => {
    const file = await make();
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 6 }), (harms) =>
        expectWordsOrWhy(name, harmed(file, harms)),
      ),
      { numRuns: 150 },
    );
  });

  it("gives words or says why there are none where the damage is within what it packs", async () => {
    const xml = Buffer.from(documentXml(body));
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 6 }), (harms) =>
        expectWordsOrWhy(
          "a.docx",
          officeFile({
            name: "word/document.xml",
            type: types.word,
            text: harmed(xml, harms).toString("latin1"),
          }),
        ),
      ),
      { numRuns: 150 },
    );
  });

  it("gives the words before the damage, and says that there were more", async () => {
    const text = documentXml(paragraph("Before") + paragraph("After")).replace("After", "<After");
    const file = officeFile({ name: "word/document.xml", type: types.word, text });
    expect(await texts.read({ name: "a.docx", bytes: slices(file) })).toMatchObject({
      found: true,
      text: "Before",
      cut: "damaged",
    });
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import writeXlsxFile from "write-excel-file/node";
import { longestFileText } from "../../../shared/domain/resources/file-text.ts";
import { officeFile, paragraph, slideXml, types, wordFile } from "./office-files.fixture.ts";
import { font, onePage, pdfFile, pdfOf, pdfStream } from "./pdf-files.fixture.ts";
import { readFileText } from "./read-file-text.ts";

const read = (name: string, file: Buffer) => readFileText(name, file, () => false);

describe("the words of a Word document", () => {
  it("are whole however Word has cut them, and apart wherever a reader sees them apart", async () => {
    const file = wordFile(
      [
        paragraph("Pho", "nics", " screening ", "check"),
        paragraph("Co\u00ADoper\u00ADation   and", "\u00A0care"),
        "<w:tbl><w:tr><w:tc>",
        `${paragraph("Year 1")}</w:tc><w:tc>${paragraph("June")}</w:tc></w:tr></w:tbl>`,
        "<w:p><w:r><w:t>Mondays</w:t><w:tab/><w:t>hall</w:t><w:br/><w:t>Tue</w:t><w:noBreakHyphen/><w:t>Thu</w:t></w:r></w:p>",
        paragraph("Fish &amp; chips &#233;t&#xE9;"),
      ].join(""),
    );
    expect(await read("Plan.docx", file)).toEqual({
      found: true,
      text: "Phonics screening check\nCooperation and care\nYear 1\nJune\nMondays hall Tue-Thu\nFish & chips été",
    });
  });

  it("are those that stand: nothing deleted, moved elsewhere, said twice for older programs or remarked upon", async () => {
    const file = wordFile(
      [
        "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
        "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
        "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Choice>",
        "<mc:Fallback><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>",
      ].join(""),
      {
        name: "word/footnotes.xml",
        type: types.footnotes,
        text: `<w:footnotes>${paragraph("See KCSIE")}</w:footnotes>`,
      },
      {
        name: "word/comments.xml",
        type: types.comments,
        text: `<w:comments>${paragraph("Is this his child?")}</w:comments>`,
      },
    );
    expect(await read("Plan.docx", file)).toEqual({ found: true, text: "Kept\nIn a box\nSee KCSIE" });
  });

  it("are found wherever the file says that its document is, as in Word on the web, in capitals or small letters", async () => {
    const xml = '<document xmlns="urn:any"><body><p><r><t>Found</t></r></p></body></document>';
    for (const name of ["word/document2.xml", "Word/Document.XML"]) {
      const listed = officeFile({ name, type: types.word, text: xml });
      const file = Buffer.from(
        listed.toString("latin1").replaceAll("Word/Document.XML", "word/DOCUMENT.xml"),
        "latin1",
      );
      expect(await read("Plan.docx", file)).toEqual({ found: true, text: "Found" });
    }
  });

  it("are read beside macros, which are not touched", async () => {
    const file = officeFile(
      {
        name: "word/document.xml",
        type: types.wordWithMacros,
        text: `<w:body>${paragraph("Register")}</w:body>`,
      },
      {
        name: "word/vbaProject.bin",
        type: "application/vnd.ms-office.vbaProject",
        text: 'Sub AutoOpen() Shell("calc") End Sub',
      },
    );
    expect(await read("Register.docm", file)).toEqual({ found: true, text: "Register" });
  });
});

describe("the words of slides", () => {
  it("are those of every slide in order, then of notes and diagrams", async () => {
    const slide = (number: number, ...texts: string[]) => ({
      name: `ppt/slides/slide${number}.xml`,
      type: types.slide,
      text: slideXml("sld", ...texts),
    });
    const file = officeFile(
      slide(10, "The last"),
      slide(9, "Zones of regulation", "Calm corner"),
      {
        name: "ppt/notesSlides/notesSlide1.xml",
        type: types.notes,
        text: slideXml("notes", "Ask who has tried it"),
      },
      {
        name: "ppt/diagrams/data1.xml",
        type: types.diagram,
        text: "<dgm:dataModel><dgm:pt><dgm:t><a:p><a:r><a:t>Plan</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Do</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>",
      },
    );
    expect(await read("Zones.pptx", file)).toEqual({
      found: true,
      text: "Zones of regulation\nCalm corner\nThe last\nAsk who has tried it\nPlan\nDo",
    });
  });
});

describe("the words of a workbook", () => {
  it("are its sheets' names and its cells' texts, each cell apart", async () => {
    const file = await writeXlsxFile(
      [
        [{ value: "Speech" }, { value: "Language" }],
        [{ value: 12 }, { value: "Speech" }],
      ],
      { sheet: "Provision map" },
    ).toBuffer();
    expect(await read("Map.xlsx", file)).toEqual({ found: true, text: "Provision map\nSpeech\nLanguage" });
  });

  it("are those of Excel itself, and of texts that a formula made", async () => {
    const excels = await readFile(join(import.meta.dirname, "../staff.fixture.xlsx"));
    expect(await read("staff.xlsx", excels)).toMatchObject({
      found: true,
      text: expect.stringContaining("SENDCO\nUbley Church of England Primary School\n"),
    });
    const file = officeFile({
      name: "xl/worksheets/sheet1.xml",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
      text: '<worksheet><c t="str"><f>A1&amp;B1</f><v>Year 6</v></c><c><v>46000</v></c><c t="inlineStr"><is><r><t>Pa</t></r><r><t>rents</t></r></is></c></worksheet>',
    });
    expect(await read("List.xlsx", file)).toEqual({ found: true, text: "Year 6\nParents" });
  });
});

describe("the words of a PDF", () => {
  it("are those of its pages in order", async () => {
    const file = await pdfFile(["Mobile phones in school", "Appendix: first aid and office hours"]);
    expect(await read("Policy.pdf", file)).toEqual({
      found: true,
      text: "Mobile phones in school\nAppendix: first aid and office hours",
    });
  });

  it("are whole where letters are set one by one, apart where lines end, and joined where a hyphen ends a line", async () => {
    const content =
      "BT /F 12 Tf 50 700 Td [(pho) 20 (nics)] TJ 0 -14 Td (check for well-) Tj 0 -14 Td (being) Tj ET";
    expect(await read("a.pdf", pdfOf(...onePage, pdfStream(content), font))).toEqual({
      found: true,
      text: "phonics check for well-being",
    });
  });

  it("are read where an owner's password only keeps people from printing", async () => {
    const file = await pdfFile(["Open to all"], {
      ownerPassword: "secret",
      permissions: { printing: "lowResolution" },
    });
    expect(await read("a.pdf", file)).toEqual({ found: true, text: "Open to all" });
  });
});

describe("a file", () => {
  it("is read for what it is, not for what it is called", async () => {
    expect(await read("Policy.docx", await pdfFile(["A PDF"]))).toEqual({ found: true, text: "A PDF" });
    expect(await read("Policy.pdf", wordFile(paragraph("A document")))).toEqual({
      found: true,
      text: "A document",
    });
  });

  it("is kept up to its limit, ending with a whole word", async () => {
    const file = wordFile(paragraph("handwriting ").repeat(50_000));
    const { text, ...rest } = (await read("Long.docx", file)) as { text: string };
    expect(rest).toEqual({ found: true, cut: "too-long" });
    expect(text.length).toBeLessThanOrEqual(longestFileText);
    expect(text.length).toBeGreaterThan(longestFileText - 100);
    expect(text.endsWith("\nhandwriting")).toBe(true);
  });

  it.each([
    ["empty", "Empty.docx", Buffer.alloc(0), "no-words"],
    ["without a word", "Blank.docx", wordFile("<w:p/>"), "no-words"],
    ["only a picture", "Scan.pdf", pdfOf(...onePage, pdfStream("0 0 10 10 re f"), font), "no-words"],
    ["of a program before 2007", "Old.doc", oldFile("WordDocument"), "not-text"],
    ["of a program before 2007 by a newer name", "Old.docx", oldFile("WordDocument"), "not-text"],
    ["a film", "Film.mp4", Buffer.from("ftypmp42"), "not-text"],
    ["some other archive", "Pictures.docx", officeFile({ name: "a.png", text: "x" }), "not-text"],
  ])("that is %s has no words, and it is said why", async (_, name, file, why) => {
    expect(await read(name, file)).toEqual({ found: false, why });
  });
});

/** What stands at the start of a compound file, and one name in its directory. */
function oldFile(stream: string): Buffer {
  const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([mark, Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);
}

import { createHash } from "node:crypto";
import { deflateSync, constants as zlib } from "node:zlib";
import { documentXml, officeFile, type Part, paragraph, types, wordFile } from "./office-files.fixture.ts";
import { font, onePage, pdfFile, pdfOf, pdfStream } from "./pdf-files.fixture.ts";
import { packedOver, zipOf } from "./zip-files.fixture.ts";

export interface HostileFile {
  readonly kind: string;
  readonly name: string;
  readonly file: Buffer;
}

const million = 1_000_000;
const zeros = "\0".repeat(million);
const document = (part: Omit<Part, "name" | "type">): Buffer =>
  officeFile({ name: "word/document.xml", type: types.word, ...part });
const [before, after] = documentXml("|").split("|") as [string, string];

/** A document that unpacks to this text, so many times over; `says` is what it admits to. */
function swollen(text: string, times: number, says?: number): Buffer {
  const size = before.length + text.length * times + after.length;
  return document({ packed: packedOver(text, times, before, after), says: says ?? size });
}

const zipBomb = zipOf([{ name: "bomb.txt", packed: packedOver(zeros, 1_000), says: 1_000 * million }]);

/** The same for a stream of a PDF. */
function swollenStream(text: string, times: number): Buffer {
  const once = deflateSync(text, { finishFlush: zlib.Z_FULL_FLUSH });
  // What follows the first needs no beginning of its own.
  const again = once.subarray(2);
  return Buffer.concat([once, ...Array.from({ length: times - 1 }, () => again)]);
}

const packedStream = (bytes: Buffer) => pdfStream(bytes, "/Filter /FlateDecode");

/** Bytes that look like nothing, and are the same every time. */
const noise = Buffer.concat(
  Array.from({ length: 3_000 }, (_, index) => createHash("sha256").update(String(index)).digest()),
);

const [catalogue, , page] = onePage;
const words = "BT /F 12 Tf 50 700 Td (Words) Tj ET ";

/** Files made to harm whoever reads them, or harmed themselves. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const whole = wordFile(paragraph("Behaviour policy ").repeat(2_000));
  const pdf = await pdfFile(Array.from({ length: 40 }, (_, index) => `Page ${index} of the policy`));
  const locked = await pdfFile(["Secret"], { userPassword: "opensesame" });
  const one = (kind: string, name: string, file: Buffer): HostileFile => ({ kind, name, file });
  return [
    one("half of a document", "a.docx", whole.subarray(0, whole.length / 2)),
    one("half of a PDF", "a.pdf", pdf.subarray(0, pdf.length / 2)),
    one("noise called a document", "a.docx", noise),
    one("noise called a PDF", "a.pdf", Buffer.concat([Buffer.from("%PDF-1.7\n"), noise])),
    one("a picture called a workbook", "a.xlsx", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
    one("a thousand million zeros", "a.docx", document({ packed: packedOver(zeros, 1_000), says: 1e9 })),
    one("a thousand million blanks", "a.docx", swollen(" ".repeat(million), 1_000)),
    one(
      "a thousand million blanks said to be a thousand",
      "a.docx",
      swollen(" ".repeat(million), 1_000, 1_000),
    ),
    one("words, and an archive of an archive of zeros", "a.docx", withNested()),
    one("a million paragraphs", "a.docx", swollen("<w:p/>".repeat(1_000), 1_000)),
    one("a million elements within each other", "a.docx", swollen("<w:p>".repeat(1_000), 1_000)),
    one("a word of ninety million letters", "a.docx", swollen(`${"a".repeat(million)}`, 90)),
    one(
      "an attribute of ninety million letters",
      "a.docx",
      document({ packed: packedOver("a".repeat(million), 90, '<d a="', '"/>'), says: 90 * million + 9 }),
    ),
    one(
      "twelve thousand parts",
      "a.docx",
      officeFile(...Array.from({ length: 12_000 }, (_, index) => ({ name: `${index}.xml`, text: "" }))),
    ),
    one("a thousand million laughs", "a.docx", document({ text: laughs() })),
    one(
      "a file of the server asked for",
      "a.docx",
      document({ text: `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d><t>&x;</t></d>` }),
    ),
    one("a locked document", "a.docx", lockedOffice()),
    one("a locked archive", "a.docx", zipOf([{ name: "[Content_Types].xml", text: "x", isLocked: true }])),
    one("a locked PDF", "a.pdf", locked),
    one(
      "a PDF whose pages hold themselves",
      "a.pdf",
      pdfOf(catalogue, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000 >>"),
    ),
    one(
      "a PDF that says it has a thousand million pages",
      "a.pdf",
      pdfOf(catalogue, "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>", page, pdfStream(words), font),
    ),
    one(
      "a PDF of a hundred thousand pages",
      "a.pdf",
      pdfOf(
        catalogue,
        `<< /Type /Pages /Kids [${"3 0 R ".repeat(100_000)}] /Count 100000 >>`,
        page,
        pdfStream(words),
        font,
      ),
    ),
    one(
      "a PDF whose page unpacks to four thousand million blanks",
      "a.pdf",
      pdfOf(...onePage, packedStream(swollenStream(" ".repeat(million), 4_000)), font),
    ),
    one(
      "a PDF whose page says a word a hundred thousand times",
      "a.pdf",
      pdfOf(...onePage, packedStream(swollenStream(words.repeat(1_000), 100)), font),
    ),
    one(
      "a PDF whose page draws itself",
      "a.pdf",
      pdfOf(
        catalogue,
        onePage[1],
        page.replace("/Font", "/XObject << /X 6 0 R >> /Font"),
        pdfStream("/X Do"),
        font,
        pdfStream(
          "/X Do /X Do",
          "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >>",
        ),
      ),
    ),
    one(
      "a PDF of a million lists within each other",
      "a.pdf",
      pdfOf(...onePage, pdfStream("[".repeat(million)), font),
    ),
    one("a PDF whose table of objects goes in a circle", "a.pdf", circle()),
  ];
}

const withNested = () =>
  wordFile(paragraph("Fire drill"), {
    name: "word/embeddings/package.zip",
    packed: packedOver(zipBomb.toString("latin1"), 1),
    says: zipBomb.length,
  });

function laughs(): string {
  const entities = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  return `<!DOCTYPE d [<!ENTITY l0 "ha">${entities.join("")}]><d><t>&l10;</t></d>`;
}

/** How a compound file begins, with the name that Office gives to what it has locked. */
function lockedOffice(): Buffer {
  const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([mark, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le"), noise]);
}

function circle(): Buffer {
  const plain = pdfOf(...onePage, pdfStream(words), font).toString("latin1");
  const at = plain.indexOf("xref\n");
  return Buffer.from(plain.replace("/Root", `/Prev ${at} /Root`), "latin1");
}

import { describe, expect, it } from "@jest/globals";
import { extractText, getDocumentProxy } from "unpdf";
import { type CertificatePaper, certificatePdf } from "./certificate-pdf.ts";
import { cpdRecordPdf, type RecordPaper } from "./cpd-record-pdf.ts";

const about = {
  trust: "Lighthouse Schools Partnership",
  name: "Łucja Nuñez-O’Brien",
  posts: ["SENDCO and DSL, Ubley Church of England Primary School"],
  madeOn: "25 November 2026",
  at: new Date("2026-11-25T09:00:00Z"),
};
const certificate: CertificatePaper = {
  ...about,
  kind: "attendance",
  what: "DSL network: thresholds",
  lines: ["It took place on 3 November 2026, 2pm to 3pm.", "Present for 55 of 60 minutes."],
};
const record = (meetings: number): RecordPaper => ({
  ...about,
  year: "2026-27",
  summary: `${meetings} meetings attended (1 hour), 0 courses completed.`,
  courses: [],
  meetings: Array.from({ length: meetings }, (_, n) => [
    "3 November 2026",
    `=HYPERLINK("https://example.org") meeting ${n + 1}`,
    "Mandatory",
    "Attended",
    "55 of 60",
  ]),
});

async function read(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const info = new Map(Object.entries((await document.getMetadata()).info));
  return {
    text: text.replace(/\s+/g, " "),
    pages: document.numPages,
    title: info.get("Title"),
    language: info.get("Language"),
    isTagged: (await document.getMarkInfo())?.Marked,
    headings: headingsOf(await (await document.getPage(1)).getStructTree()),
  };
}

/** The roles of headings and tables, in reading order. */
const headingsOf = (node: object): string[] => [
  ...("role" in node && /^(H\d|Table|TH)$/.test(String(node.role)) ? [String(node.role)] : []),
  ...("children" in node ? (node.children as object[]).flatMap(headingsOf) : []),
];

describe("papers", () => {
  it("a certificate says who attended what and when, on one page", async () => {
    const { text, ...page } = await read(await certificatePdf(certificate));
    expect(text).toContain(
      "Certificate of attendance This is to certify that Łucja Nuñez-O’Brien SENDCO and DSL, Ubley Church of England Primary School attended DSL network: thresholds It took place on 3 November 2026, 2pm to 3pm. Present for 55 of 60 minutes. Lighthouse Schools Partnership, 25 November 2026.",
    );
    expect(page).toEqual({
      pages: 1,
      title: "Certificate of attendance: DSL network: thresholds",
      language: "en-GB",
      isTagged: true,
      headings: ["H1"],
    });
  });

  it("a record lists every meeting, over as many pages as it takes, with headings and a table that a screen reader knows", async () => {
    const { text, pages, headings } = await read(await cpdRecordPdf(record(60)));
    expect(pages).toBe(4);
    expect(text).toContain("None in this academic year yet.");
    expect(text.match(/meeting \d+ Mandatory/g)).toHaveLength(60);
    expect(text).toContain("page 4 of 4");
    expect(headings).toEqual(["H1", "H2", "H2", "Table", "TH", "TH", "TH", "TH", "TH"]);
  });

  it("invariant 10: what people wrote stays text: no link, no action", async () => {
    const pdf = await cpdRecordPdf(record(1));
    const document = await getDocumentProxy(new Uint8Array(pdf));
    expect(await (await document.getPage(1)).getAnnotations()).toEqual([]);
  });

  it("the same content made again is the same file", async () => {
    expect((await certificatePdf(certificate)).equals(await certificatePdf(certificate))).toBe(true);
  });
});

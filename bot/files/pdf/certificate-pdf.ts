import { writePdf } from "./write-pdf.ts";

/** Everything that a certificate says, in words. */
export interface CertificatePaper {
  readonly trust: string;
  readonly kind: "attendance" | "completion";
  readonly name: string;
  /** One line a school. */
  readonly posts: readonly string[];
  readonly what: string;
  /** When, and by what it is known, a sentence each. */
  readonly lines: readonly string[];
  readonly madeOn: string;
  readonly at: Date;
}

/** One page that says that somebody attended a meeting or completed a course. */
export const certificatePdf = (paper: CertificatePaper): Promise<Buffer> =>
  writePdf(
    { title: `Certificate of ${paper.kind}: ${paper.what}`, author: paper.trust, at: paper.at },
    (page) => {
      page.title(`Certificate of ${paper.kind}`).rule();
      page.paragraph("This is to certify that").lead(paper.name);
      for (const post of paper.posts) page.paragraph(post);
      page.paragraph(paper.kind === "attendance" ? "attended" : "completed").lead(paper.what);
      for (const line of paper.lines) page.paragraph(line);
      page.rule().paragraph(`${paper.trust}, ${paper.madeOn}.`);
    },
  );

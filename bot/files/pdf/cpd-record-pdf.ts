import { writePdf } from "./write-pdf.ts";

/** Everything that a record says, in words. */
export interface RecordPaper {
  readonly trust: string;
  readonly name: string;
  /** One line a school. */
  readonly posts: readonly string[];
  /** "2026-27". */
  readonly year: string;
  readonly summary: string;
  readonly madeOn: string;
  readonly at: Date;
  readonly courses: readonly (readonly string[])[];
  readonly meetings: readonly (readonly string[])[];
}

/** A year of somebody's CPD on paper, for their appraisal. */
export const cpdRecordPdf = (paper: RecordPaper): Promise<Buffer> =>
  writePdf(
    { title: `CPD record ${paper.year}, ${paper.name}`, author: paper.trust, at: paper.at },
    (page) => {
      page.title(`CPD record ${paper.year}`).lead(paper.name);
      for (const post of paper.posts) page.paragraph(post);
      page.paragraph(`${paper.summary} As recorded on ${paper.madeOn}.`);
      page.heading("Courses completed");
      if (paper.courses.length === 0) page.paragraph("None in this academic year yet.");
      else
        page.table(
          [
            { title: "Course", width: "*" },
            { title: "Kind", width: 80 },
            { title: "Completed", width: 110 },
          ],
          paper.courses,
        );
      page.heading("Meetings");
      if (paper.meetings.length === 0) page.paragraph("None in this academic year yet.");
      else
        page.table(
          [
            { title: "Date", width: 96 },
            { title: "Meeting", width: "*" },
            { title: "Asked", width: 66 },
            { title: "Outcome", width: 80 },
            { title: "Minutes", width: 62 },
          ],
          paper.meetings,
        );
    },
  );

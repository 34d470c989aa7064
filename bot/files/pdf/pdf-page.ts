type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** How wide a column is: in points, or whatever is left. */
export interface PdfColumn {
  readonly title: string;
  readonly width: number | "*";
}

/** The few things that Beacon's documents are made of, one below the other. Texts are drawn as they are. */
export class PdfPage {
  private readonly document: Document;
  private readonly root: Element;

  constructor(document: Document) {
    this.document = document;
    this.root = document.struct("Document");
    document.addStructure(this.root);
  }

  title(text: string): this {
    return this.text("H1", text, { font: "bold", size: 22, after: 8 });
  }

  heading(text: string): this {
    this.document.moveDown(0.6);
    return this.text("H2", text, { font: "bold", size: 13, after: 6 });
  }

  paragraph(text: string): this {
    return this.text("P", text, { font: "regular", size: 11, after: 6 });
  }

  /** The line that the document is for. */
  lead(text: string): this {
    return this.text("P", text, { font: "bold", size: 16, after: 8 });
  }

  table(columns: readonly PdfColumn[], rows: readonly (readonly string[])[]): this {
    const { document } = this;
    document.font("regular").fontSize(9);
    // pdfkit tags what it is given a parent for; its types do not know that yet.
    const tagged = { structParent: this.root };
    document.table({
      ...tagged,
      columnStyles: columns.map(({ width }) => ({ width, padding: 4 })),
      rowStyles: (row) =>
        row === 0
          ? { backgroundColor: "#eeeeee", border: [0, 0, 1, 0] }
          : { border: [0, 0, 0.5, 0], borderColor: "#999999" },
      data: [
        columns.map(({ title }) => ({ text: title, type: "TH" as const, font: { src: "bold", size: 9 } })),
        ...rows.map((row) => [...row]),
      ],
    });
    document.x = document.page.margins.left;
    document.moveDown();
    return this;
  }

  /** A short line across the page, for nothing but the eye. */
  rule(): this {
    const { document } = this;
    const { left } = document.page.margins;
    document.moveDown(0.5).markContent("Artifact", { type: "Layout" });
    document
      .moveTo(left, document.y)
      .lineTo(left + 96, document.y)
      .lineWidth(2)
      .stroke("#444444");
    document.endMarkedContent();
    document.moveDown();
    return this;
  }

  /** Numbers the pages at their feet. Nothing can be written afterwards. */
  end(foot: string): void {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      document.switchToPage(index);
      const { margins, height, width } = document.page;
      // Below the margin pdfkit would begin a new page.
      margins.bottom = 0;
      document.markContent("Artifact", { type: "Pagination" });
      document.font("regular").fontSize(8).fillColor("#555555");
      document.text(`${foot} · page ${index + 1} of ${count}`, margins.left, height - 36, {
        width: width - margins.left - margins.right,
        lineBreak: false,
        ellipsis: true,
      });
      document.endMarkedContent();
    }
    this.root.end();
  }

  private text(tag: string, text: string, look: { font: string; size: number; after: number }): this {
    const { document, root } = this;
    root.add(
      document.struct(tag, {}, () => {
        document.font(look.font).fontSize(look.size).fillColor("#111111").text(text, { lineGap: 2 });
      }),
    );
    document.y += look.after;
    return this;
  }
}

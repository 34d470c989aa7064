import { describe, expect, it } from "@jest/globals";
import { certificateFileKind } from "./certificate-file.ts";

describe("what a certificate may be handed in as", () => {
  it("is told by how the file begins, not by its name", () => {
    const beginning = (text: string) => certificateFileKind(Buffer.from(text, "latin1"));
    expect(beginning("%PDF-1.7\n…")).toBe("pdf");
    expect(beginning("\xff\xd8\xff\xe0JFIF")).toBe("jpg");
    expect(beginning("\x89PNG\r\n\x1a\n")).toBe("png");
  });

  it("is not a page of the web, a document of Word, a program or nothing", () => {
    for (const text of ["<html><script>", "PK\x03\x04word/", "MZ\x90", "%PDF", "\x89PN", ""])
      expect(certificateFileKind(Buffer.from(text, "latin1"))).toBeUndefined();
  });
});

import { describe, expect, it } from "@jest/globals";
import { asWritten, markdownAsWritten } from "./as-written.ts";

describe("text that somebody wrote, on a card", () => {
  it.each([
    ["emphasis", "**All** heads_and_deputies", "\\*\\*All\\*\\* heads\\_and\\_deputies"],
    ["a link", "[KCSIE](https://evil.example)", "\\[KCSIE\\]\\(https://evil.example\\)"],
    ["an image", "![x](https://evil.example/x.png)", "\\!\\[x\\]\\(https://evil.example/x.png\\)"],
    ["a heading", "# Cover", "\\# Cover"],
    ["a list", "- one\n+ two\n* three", "\\- one\n\\+ two\n\\* three"],
    ["a numbered list", "1. Read it", "1\\. Read it"],
    ["a quotation", "> said", "\\> said"],
    ["markup", "<at>Jo</at> <b>now</b>", "\\<at\\>Jo\\</at\\> \\<b\\>now\\</b\\>"],
    ["code and strikes", "`rm` ~~old~~", "\\`rm\\` \\~\\~old\\~\\~"],
    ["a backslash", "C:\\share", "C:\\\\share"],
    ["an entity", "&lt; and Q&A", "&amp;lt; and Q&A"],
    ["a hyphen within a word, left alone", "mixed-age maths, 27.11.", "mixed-age maths, 27.11."],
  ])("shows %s as typed", (_name, text, expected) => {
    expect(markdownAsWritten(text)).toBe(expected);
  });

  it("is never turned into a date of the reader's own clock", () => {
    expect(asWritten("{{DATE(2026-11-24T15:30:00Z)}}")).toBe("{\u2060{DATE(2026-11-24T15:30:00Z)}}");
    expect(asWritten("{{{DATE(2026-11-24T15:30:00Z)}}")).not.toContain("{{");
  });
});

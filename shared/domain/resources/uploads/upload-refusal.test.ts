import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fileNameFault } from "./file-name.ts";
import { isSameKind, uploadRefusal } from "./upload-refusal.ts";

describe("the files that a library takes", () => {
  it.each([
    ["Phonics plan, week 3 (Year 1) & notes #2 50%.docx", 5],
    ["Überblick – año 4.pdf", 262_144_000],
    ["Macros.xlsm", 5],
    ["no ending", 5],
  ])("are such as %p", (name, size) => {
    expect(uploadRefusal({ name, size })).toBeUndefined();
  });

  it.each([
    ["", { kind: "empty" }],
    ["Plan?.docx", { kind: "letter", letter: "?" }],
    ["../Plan.docx", { kind: "letter", letter: "/" }],
    ["Plan\\a.docx", { kind: "letter", letter: "\\" }],
    ["Plan\n.docx", { kind: "line-break" }],
    [" Plan.docx", { kind: "space-at-an-end" }],
    ["Plan. ", { kind: "space-at-an-end" }],
    ["Plan.", { kind: "dot-at-the-end" }],
    [`${"a".repeat(196)}.docx`, { kind: "too-long" }],
    ["aux.docx", { kind: "reserved", name: "aux.docx" }],
    ["COM1", { kind: "reserved", name: "COM1" }],
    ["desktop.ini", { kind: "reserved", name: "desktop.ini" }],
    ["a_vti_b.docx", { kind: "reserved", name: "a_vti_b.docx" }],
    ["~$Plan.docx", { kind: "reserved", name: "~$Plan.docx" }],
    ["Setup.EXE", { kind: "runs", ending: "exe" }],
    ["Plan.docx.js", { kind: "runs", ending: "js" }],
  ])("have no name such as %p", (name, fault) => {
    expect(fileNameFault(name)).toEqual(fault);
  });

  it.each([
    ["Plan.docx", 0, "upload.empty"],
    ["Plan.docx", 262_144_001, "upload.too-large"],
    ["Plan*.docx", 5, "upload.name"],
    ["Plan.bat", 5, "upload.runs"],
  ])("refuse %p of %d bytes as %s", (name, size, code) => {
    expect(uploadRefusal({ name, size })).toBe(code);
  });

  it("never have a name that leads out of its folder", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        if (fileNameFault(name)) return;
        expect(name).not.toMatch(/[/\\:]/);
        expect([".", ".."]).not.toContain(name);
      }),
    );
  });

  it("stay the same kind from one version to the next", () => {
    expect([isSameKind("Plan of mine.DOCX", "Plan.docx"), isSameKind("Plan.pdf", "Plan.docx")]).toEqual([
      true,
      false,
    ]);
  });
});

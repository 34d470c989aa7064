import { SaxesParser } from "saxes";
import type { KeptText } from "./kept-text.ts";

/** Elements with words in them, by their names without prefix: Word, slides and cells all have a `t`. */
const text = "t";
/** What ends a line of words: paragraphs, cells, and strings that cells share. */
const lines = new Set(["p", "tc", "si", "is", "c"]);
const blanks = new Set(["br", "cr", "tab", "ptab"]);
/** The same again for older programs, what was moved elsewhere, and how a word is pronounced. */
const leftOut = new Set(["Fallback", "moveFrom", "rPh", "rt"]);

/**
 * Takes the words out of a part of an Office file as it comes. Entities of a file's own are not known and are never expanded:
 * Office files have none, and one that declares any is refused.
 */
export function xmlWords(kept: KeptText): SaxesParser {
  const parser = new SaxesParser();
  let within = 0;
  let leftOutDepth = 0;
  let isFormulaText = false;

  parser.on("doctype", () => {
    throw new Error("The XML declares a type of its own.");
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const element = withoutPrefix(name);
    if (leftOutDepth > 0 || leftOut.has(element)) {
      leftOutDepth += 1;
      return;
    }
    if (blanks.has(element)) kept.blank();
    else if (element === "noBreakHyphen") kept.add("-");
    else if (element === "c") isFormulaText = attributes.t === "str";
    else if (element === "sheet") addLine(kept, attributes.name);
    if (!isSelfClosing && hasWords(element, isFormulaText)) within += 1;
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    if (leftOutDepth > 0) {
      leftOutDepth -= 1;
      return;
    }
    const element = withoutPrefix(name);
    if (!isSelfClosing && hasWords(element, isFormulaText)) within -= 1;
    if (lines.has(element)) kept.endLine();
  });
  const addText = (found: string) => {
    if (within > 0 && leftOutDepth === 0) kept.add(found);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  return parser;
}

/** A formula's result stands in the cell itself. */
const hasWords = (element: string, isFormulaText: boolean) =>
  element === text || (element === "v" && isFormulaText);

const withoutPrefix = (name: string) => name.slice(name.indexOf(":") + 1);

function addLine(kept: KeptText, line: string | undefined): void {
  kept.endLine();
  kept.add(line ?? "");
  kept.endLine();
}

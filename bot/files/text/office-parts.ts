import { SaxesParser } from "saxes";

/** Where an Office file says what each of its parts is. */
export const contentTypes = "[Content_Types].xml";

/**
 * Parts that hold what the file says, in the order they are read, by how their types end (ISO/IEC 29500-2). A part's name does
 * not tell: the Word of the web has its document in `document2.xml`. Comments are left out, which are talk about the document
 * and not of it; so are headers, which say the title again on every page. Strings that cells share come before the cells,
 * which then add only what they do not share.
 */
const partsRead: readonly RegExp[] = [
  /\bword(?:processingml)?\.(?:document|template)(?:\.macroEnabledTemplate|\.macroEnabled)?\.main\+xml$/,
  /wordprocessingml\.(?:foot|end)notes\+xml$/,
  /presentationml\.slide\+xml$/,
  /presentationml\.notesSlide\+xml$/,
  /drawingml\.diagramData\+xml$/,
  /\b(?:ms-excel|spreadsheetml)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/,
  /spreadsheetml\.sharedStrings\+xml$/,
  /spreadsheetml\.worksheet\+xml$/,
];

/** Names of the parts to read, in order; empty for an archive of another kind. */
export function officeParts(contentTypesXml: string): string[] {
  const found: { name: string; order: number }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (!/(?:^|:)Override$/.test(name)) return;
    const order = partsRead.findIndex((type) => type.test(attributes.ContentType ?? ""));
    if (order >= 0) found.push({ name: (attributes.PartName ?? "").replace(/^\//, ""), order });
  });
  parser.write(contentTypesXml).close();
  return found.sort((a, b) => a.order - b.order || numbered.compare(a.name, b.name)).map(({ name }) => name);
}

/** Slide 10 comes after slide 9. */
const numbered = new Intl.Collator("en-GB", { numeric: true });

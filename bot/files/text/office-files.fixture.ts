import { type Packed, zipOf } from "./zip-files.fixture.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const slides = "http://schemas.openxmlformats.org/presentationml/2006/main";

const official = "application/vnd.openxmlformats-officedocument.";
export const types = {
  word: `${official}wordprocessingml.document.main+xml`,
  wordWithMacros: "application/vnd.ms-word.document.macroEnabled.main+xml",
  slide: `${official}presentationml.slide+xml`,
  notes: `${official}presentationml.notesSlide+xml`,
  diagram: `${official}drawingml.diagramData+xml`,
  footnotes: `${official}wordprocessingml.footnotes+xml`,
  comments: `${official}wordprocessingml.comments+xml`,
} as const;

export interface Part extends Omit<Packed, "text"> {
  readonly type?: string;
  readonly text?: string;
}

/** An Office file of these parts, each listed with its type. */
export const officeFile = (...parts: readonly Part[]): Buffer =>
  zipOf([
    {
      name: "[Content_Types].xml",
      text: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${parts
        .flatMap(({ name, type }) => (type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : []))
        .join("")}</Types>`,
    },
    ...parts,
  ]);

export const documentXml = (body: string): string =>
  `${declaration}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;

/** A Word document with this between its `body` tags. */
export const wordFile = (body: string, ...others: readonly Part[]): Buffer =>
  officeFile({ name: "word/document.xml", type: types.word, text: documentXml(body) }, ...others);

/** A paragraph of Word, in as many runs as there are texts. */
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;

/** A slide, or its notes, with these paragraphs. */
export const slideXml = (kind: "sld" | "notes", ...paragraphs: readonly string[]): string =>
  `${declaration}<p:${kind} xmlns:p="${slides}" xmlns:a="${drawing}"><p:cSld><p:spTree><p:sp><p:txBody>${paragraphs
    .map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`)
    .join("")}</p:txBody></p:sp></p:spTree></p:cSld></p:${kind}>`;

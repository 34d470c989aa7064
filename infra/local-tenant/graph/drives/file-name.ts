import { badRequest } from "../graph-error.ts";

/** Refuses names that SharePoint cannot hold: empty, too long, with `"*:<>?/\|`, or with a space at an end. */
export function checkedFileName(name: string): string {
  if (
    name === "" ||
    name.length > 255 ||
    /["*:<>?/\\|]/.test(name) ||
    name !== name.trim() ||
    name.startsWith("~$")
  )
    throw badRequest(`The provided name '${name}' cannot contain illegal characters, or is too long.`);
  return name;
}

const mimeTypes: Readonly<Record<string, string>> = {
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  md: "text/markdown",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  svg: "image/svg+xml",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** By the name's ending, as SharePoint does it. */
export const mimeTypeOf = (name: string) =>
  mimeTypes[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";

/** `Agenda.docx`, then `Agenda 1.docx`, `Agenda 2.docx`: the first that is free. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  const [, stem = name, ending = ""] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let n = 1; ; n++) {
    const candidate = `${stem} ${n}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}

import { fileEnding, fileNameFault } from "./file-name.ts";

/** 250 MB, counted as Windows counts them. */
export const fileBytesAtMost = 250 * 1024 * 1024;

export type FileRefusal = "upload.name" | "upload.runs" | "upload.too-large" | "upload.empty";

/** Why a library does not take this file, or undefined if it does. */
export function uploadRefusal({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): FileRefusal | undefined {
  const fault = fileNameFault(name);
  if (fault) return fault.kind === "runs" ? "upload.runs" : "upload.name";
  if (size <= 0) return "upload.empty";
  return size > fileBytesAtMost ? "upload.too-large" : undefined;
}

/** A new version opens in what opened the one before: a PDF stays a PDF. */
export const isSameKind = (name: string, other: string): boolean => fileEnding(name) === fileEnding(other);

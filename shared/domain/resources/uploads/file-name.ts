/**
 * What SharePoint takes no file by, and what no library of ours does. Source of the names and letters: support.microsoft.com,
 * "Restrictions and limitations in OneDrive and SharePoint".
 */
export type FileNameFault =
  | { readonly kind: "empty" | "space-at-an-end" | "dot-at-the-end" | "too-long" | "line-break" }
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "reserved"; readonly name: string }
  | { readonly kind: "runs"; readonly ending: string };

/** A whole path holds 400 letters; the site, the library and a folder take the rest. */
export const fileNameAtMost = 200;

const reservedNames = /^(\.lock|desktop\.ini|con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Endings of files that run when a colleague opens them. */
const running = new Set(
  [
    "app apk bat cmd com cpl dll dmg exe hta jar js jse lnk msc msi msp",
    "pif ps1 psm1 reg scr sh url vb vbe vbs wsf wsh",
  ].flatMap((endings) => endings.split(" ")),
);

/** What keeps a file of this name out of a library, or undefined. */
export function fileNameFault(name: string): FileNameFault | undefined {
  if (name === "") return { kind: "empty" };
  if (name !== name.trim()) return { kind: "space-at-an-end" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(name)) return { kind: "line-break" };
  const [letter] = /["*:<>?/\\|]/.exec(name) ?? [];
  if (letter !== undefined) return { kind: "letter", letter };
  if (name.endsWith(".")) return { kind: "dot-at-the-end" };
  if (name.length > fileNameAtMost) return { kind: "too-long" };
  const stem = name.replace(/\.[^.]*$/, "");
  if (reservedNames.test(name) || reservedNames.test(stem)) return { kind: "reserved", name };
  if (/_vti_/i.test(name) || name.startsWith("~$") || name.toLowerCase() === "forms")
    return { kind: "reserved", name };
  const ending = fileEnding(name);
  return running.has(ending) ? { kind: "runs", ending } : undefined;
}

/** "docx" of "Plan.DOCX"; empty where there is none. */
export const fileEnding = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

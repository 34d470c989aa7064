import { importsOf } from "./imports-of.ts";
import type { SourceFile } from "./source-files.ts";

/** The longest a file may be, in lines; past it, two ideas share a file. */
export const mostLines = 300;

/** Files that break a habit for a reason, each with the reason. */
const excused: Readonly<Record<string, string>> = {
  "tab/main.tsx": "the page's own start: it hands the window and the document to tab/teams",
  "tab/ui/useMedia.ts": "asks the browser what our style sheets ask it, so that behaviour follows the look",
};

const browserGlobals = /\b(?:window|document|sessionStorage|localStorage|navigator)\b(?=\s*[.[(,)?])/;

/** What is amiss in one file by the habits of this repository, in words; empty when nothing is. */
export function habitsBroken({ path, text }: SourceFile): string[] {
  const broken: string[] = [];
  if (text.split("\n").length - 1 > mostLines) broken.push(`has more than ${mostLines} lines`);
  if (/(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.tsx?$)/.test(path))
    broken.push("is named for being left over, not for what it is");
  if (/(^|\/)index\.tsx?$/.test(path) && /^export\b[^;]*\bfrom\b/m.test(text))
    broken.push("only hands on what others export");
  if (isTabOutsideTeams(path) && browserGlobals.test(withoutCommentsAndTexts(text)) && !(path in excused))
    broken.push("touches the browser outside tab/teams");
  const endless = importsOf(text).filter((imported) => imported.startsWith(".") && !/\.\w+$/.test(imported));
  if (endless.length > 0) broken.push(`imports without a suffix: ${endless.join(", ")}`);
  return broken;
}

/** Files excused that are gone, or that no longer need it. */
export const idleExcuses = (files: readonly SourceFile[]): string[] =>
  Object.keys(excused).filter((path) => {
    const file = files.find((each) => each.path === path);
    return !file || !browserGlobals.test(withoutCommentsAndTexts(file.text));
  });

const isTabOutsideTeams = (path: string) =>
  /^tab\/(?!teams\/|testing\/)/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path);

const withoutCommentsAndTexts = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/"[^"\n]*"/g, '""');

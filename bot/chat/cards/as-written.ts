/** Where clients put dates into text, `{{DATE(…)}}` and `{{TIME(…)}}`; a joiner of no width between the braces stops it. */
const macro = /\{(?=\{)/g;
const noWidth = "\u2060";

/** Text for a `TextRun`, where no Markdown is parsed: as its writer wrote it. */
export const asWritten = (text: string): string => text.replace(macro, `{${noWidth}`);

/** Text for a preview in a list, where clients read tags and entities: as its writer wrote it. */
export const htmlAsWritten = (text: string): string =>
  asWritten(text).replace(/<(?=[a-z/!?])|&(?=#?\w+;)/gi, `$&${noWidth}`);

/**
 * Text for a `TextBlock` so that its Markdown shows as the signs its writer typed. Signs that mean something only
 * at the start of a line (`#`, `-`, `+`, `>`, `1.`) are escaped only there: some clients show a needless backslash.
 */
export const markdownAsWritten = (text: string): string =>
  asWritten(text)
    .replace(/[\\`*_[\]()<>~|!]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/^(\s*)([#+-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)\./gm, "$1\\.");

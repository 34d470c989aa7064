/** Spreadsheets run a cell that begins with one of these as a formula (OWASP, "CSV Injection"). */
const runsAsFormula = /^[=+\-@\t\r]/;

/**
 * Rows as CSV that a spreadsheet shows and never runs: every cell quoted (RFC 4180), a leading apostrophe before
 * what would be a formula, and a byte-order mark so that Excel reads it as UTF-8.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

function cell(text: string): string {
  const inert = runsAsFormula.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

/** The order of texts by their code units, the same on every machine: for keys and days (`YYYY-MM-DD`), not for names that people read. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

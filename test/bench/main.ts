import { parseArgs } from "node:util";
import { bot } from "./parts/bot.ts";
import { home } from "./parts/home.ts";
import { importSchools } from "./parts/import.ts";
import { load } from "./parts/load.ts";
import { propose } from "./parts/propose.ts";
import { publish } from "./parts/publish.ts";
import { register } from "./parts/register.ts";
import { search } from "./parts/search.ts";
import { sending } from "./parts/sending.ts";
import { start } from "./parts/start.ts";
import type { BenchPart, BenchRow } from "./row.ts";

const parts: Readonly<Record<string, BenchPart>> = {
  publish,
  sending,
  home,
  start,
  propose,
  import: importSchools,
  register,
  search,
  bot,
  load,
};

const { values, positionals } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    queries: { type: "string" },
    minutes: { type: "string" },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join('", "')}". The parts are: ${Object.keys(parts).join(", ")}.`,
  );
  process.exit(1);
}

const minutes = Number(values.minutes ?? 1);
if (!(minutes > 0 && minutes <= 10)) {
  console.error('"--minutes" wants a number from 1 to 10.');
  process.exit(1);
}

const rows: (BenchRow & { part: string; ratio: number })[] = [];
for (const [part, run] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(part)) continue;
  if (!values.json) console.error(`Measuring ${part} …`);
  for (const row of await run({ ...values, minutes }))
    rows.push({ part, ...row, ratio: row.figure === row.besideFigure ? 1 : row.figure / row.besideFigure });
}

if (values.json) console.log(JSON.stringify(rows, undefined, 2));
else console.table(rows.map(tableRow));
process.exit(0);

function tableRow({ part, what, figure, unit, beside, besideFigure, ratio }: (typeof rows)[number]) {
  const digits = { requests: 0, MB: 0, ms: 2, s: 2, "of 1": 3, "a second": 0 }[unit];
  const shown = (number: number) => `${number.toFixed(digits)} ${unit}`;
  return {
    part,
    what,
    figure: shown(figure),
    beside,
    "its figure": shown(besideFigure),
    ratio: ratio.toFixed(2),
  };
}

import fc from "fast-check";
import { seededRandom } from "../../infra/seed/random.ts";
import type { AttendanceReport } from "../../shared/domain/attendance/report/report.ts";
import { reportRefusalSentence } from "../../shared/sentences/meetings/attendance-report.ts";
import { lawsBroken } from "./laws.ts";
import { mutations, type Sample } from "./mutate.ts";
import { type Meeting, meetings } from "./one-meeting.ts";
import { readFile } from "./read-file.ts";
import {
  dateStyles,
  encoded,
  encodings,
  forms,
  languages,
  lineEnds,
  type Style,
  separators,
  writeReport,
} from "./write-report.ts";

export interface MutationFigures {
  readonly files: number;
  readonly understood: number;
  /** Of those understood, how many ask something. */
  readonly asking: number;
  /** Of those that ask nothing, how many say another time than it was: rows that are gone leave no trace in some forms. */
  readonly silentlyOther: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly slowestMilliseconds: number;
  /** What went wrong, with the number of the file that shows it again. */
  readonly wrong: readonly string[];
}

const mostWrongShown = 10;

/** Writes so many files, each of another meeting in another form, damages each in one way, and reads it. */
export async function mutatedFiles(files: number, seed: number): Promise<MutationFigures> {
  const samples = sampleFiles(seed, Math.min(files, 1_000));
  const kinds = Object.entries(mutations);
  const refused: Record<string, number> = {};
  const wrong: string[] = [];
  let [understood, asking, silentlyOther, slowestMilliseconds] = [0, 0, 0, 0];
  for (let index = 0; index < files && wrong.length < mostWrongShown; index++) {
    const random = seededRandom(seed * 1_000_003 + index);
    const [kind, mutate] = kinds[index % kinds.length] ?? kinds[0] ?? ["", asItIs];
    const sample = random.pick(samples);
    const file = mutate(sample, random);
    const begun = performance.now();
    try {
      const result = await readFile(file, random.chance(0.5) ? "2024-03-04" : undefined);
      slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - begun);
      if (result.ok) {
        understood += 1;
        if (result.value.asked.length > 0) asking += 1;
        else if (totalsRead(result.value) !== totalsOf(sample.meeting)) silentlyOther += 1;
        for (const law of lawsBroken(result.value)) wrong.push(`file ${index}, ${kind}: ${law}`);
      } else {
        refused[result.code] = (refused[result.code] ?? 0) + 1;
        if (!/^[A-Z][^\n\r]+\.$/.test(reportRefusalSentence(result)))
          wrong.push(`file ${index}, ${kind}: no sentence for ${JSON.stringify(result)}`);
      }
    } catch (fault) {
      wrong.push(`file ${index}, ${kind}: ${fault instanceof Error ? fault.stack : String(fault)}`);
    }
  }
  return { files, understood, asking, silentlyOther, refused, slowestMilliseconds, wrong };
}

const totalsRead = ({ people }: AttendanceReport) => asTotals(people.map(({ seconds }) => seconds));
const totalsOf = ({ people }: Meeting) =>
  asTotals(people.map(({ stays }) => stays.reduce((sum, [from, to]) => sum + (to - from) / 1_000, 0)));
/** Names are left out: a letter of one may have been lost. */
const asTotals = (seconds: readonly number[]) => [...seconds].sort((a, b) => a - b).join();

const asItIs = ({ text, style }: Sample) => encoded(text, style.encoding);

function sampleFiles(seed: number, count: number): Sample[] {
  const random = seededRandom(seed);
  return fc.sample(meetings("everywhere"), { seed, numRuns: count }).map((meeting) => {
    const style = {
      form: random.pick(forms),
      language: random.pick(languages),
      dates: random.pick(Object.keys(dateStyles) as Style["dates"][]),
      separator: random.pick(separators),
      lineEnd: random.pick(lineEnds),
      isPadded: random.chance(0.5),
    } as const;
    const text = writeReport(meeting, { ...style, encoding: "utf8 without a mark" }).toString("utf8");
    return { meeting, text, style: { ...style, encoding: random.pick(encodings) } };
  });
}

export function mutationWords(figures: MutationFigures): string {
  const { files, understood, asking, silentlyOther, refused, slowestMilliseconds, wrong } = figures;
  const counted = (count: number) => count.toLocaleString("en-GB");
  const refusals = Object.entries(refused)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${counted(count)} ${code.replace("attendance-report.", "")}`);
  return [
    `${counted(files)} damaged attendance files: ${counted(understood)} understood (${counted(asking)} of them ask; ${counted(silentlyOther)} ask nothing and give another time),`,
    `refused ${refusals.join(", ")}; slowest ${slowestMilliseconds.toFixed(0)} ms; ${counted(wrong.length)} wrong.`,
  ].join(" ");
}

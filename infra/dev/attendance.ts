import { createReadStream, existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readAttendance } from "../../bot/files/read-attendance.ts";
import { type CivilDate, isCivilDate } from "../../shared/domain/time/civil-date.ts";
import {
  reportQuestionSentence,
  reportRefusalSentence,
} from "../../shared/sentences/meetings/attendance-report.ts";

const usage = "npm run attendance -- read FILE [--on YYYY-MM-DD]";

/** Prints as JSON what one attendance file says, or on one line why it cannot be read. Nothing is kept. */
const refusal = await run();
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}

async function run(): Promise<string | undefined> {
  const { positionals, on, problem } = given();
  if (problem !== undefined) return problem;
  const [command, name, ...others] = positionals;
  if (command !== "read" || name === undefined || others.length > 0) return usage;
  if (on !== undefined && !isCivilDate(on)) return `${on} is no date: write it as 2026-11-24. ${usage}`;
  // npm runs from the root of the repository, whatever folder it was called in.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(path) || !statSync(path).isFile()) return `There is no file ${name}.`;
  const report = await readAttendance(createReadStream(path), on as CivilDate | undefined);
  if (!report.ok) return `${reportRefusalSentence(report)} (${report.code})`;
  const { asked, ...read } = report.value;
  const questions = asked.map((each) => ({ ...each, question: reportQuestionSentence(each) }));
  console.log(JSON.stringify({ ...read, asked: questions }, undefined, 2));
  return undefined;
}

function given(): { positionals: string[]; on?: string | undefined; problem?: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { on: { type: "string" } },
      allowPositionals: true,
    });
    return { positionals, on: values.on };
  } catch {
    return { positionals: [], problem: usage };
  }
}

import type { AttendanceReport } from "../../shared/domain/attendance/report/report.ts";
import { reportQuestionSentence } from "../../shared/sentences/meetings/attendance-report.ts";

const wall = (text: string) => Date.parse(`${text}Z`);
const longestStaySeconds = 30 * 3_600;
const toleranceSeconds = 60;

/** What holds of everything that was understood, whatever the file; the laws broken, in words. */
export function lawsBroken({ start, end, people, asked }: AttendanceReport): string[] {
  const broken: string[] = [];
  if (people.length === 0) broken.push("nobody is in it");
  const outside = new Set(asked.flatMap((each) => (each.about === "outside-meeting" ? [each.row] : [])));
  for (const { name, row, seconds, intervals } of people) {
    const spans = intervals.map(({ from, to }) => [wall(from), wall(to)] as const);
    if (name === "") broken.push(`row ${row}: no name`);
    if (!Number.isInteger(seconds) || seconds < 0) broken.push(`row ${row}: ${seconds} seconds`);
    if (spans.some(([from, to]) => !(from <= to) || to - from > longestStaySeconds * 2_000))
      broken.push(`row ${row}: a stay that ends before it begins, or never`);
    if (spans.some(([from], index) => from <= (spans[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY)))
      broken.push(`row ${row}: stays out of order, or two at once`);
    const sum = spans.reduce((total, [from, to]) => total + (to - from) / 1_000, 0);
    if (spans.length > 0 && sum !== seconds) broken.push(`row ${row}: ${seconds} seconds of ${sum}`);
    const [first, last] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
    const isInside =
      (start === undefined || first >= wall(start) - toleranceSeconds * 1_000) &&
      (end === undefined || last <= wall(end) + toleranceSeconds * 1_000);
    if (spans.length > 0 && !isInside && !outside.has(row))
      broken.push(`row ${row}: outside the meeting, and not asked`);
  }
  for (const question of asked)
    if (!/^[^\n\r]+\?/.test(reportQuestionSentence(question)))
      broken.push(`no question in ${JSON.stringify(question)}`);
  return broken;
}

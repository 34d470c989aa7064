import iconv from "iconv-lite";
import type { Attendee, Meeting } from "./one-meeting.ts";
import { type Words, wordsOf } from "./words-of-teams.ts";

export const forms = ["joined-and-left", "meeting-summary", "three-sections", "four-sections"] as const;
export const languages = ["en-US", "en-GB", "pl", "pl, long", "es"] as const;
export const separators = ["\t", ",", ";"] as const;
export const lineEnds = ["\r\n", "\n"] as const;
export const encodings = [
  "utf-16le",
  "utf-16be",
  "utf8",
  "utf8 without a mark",
  "win1252",
  "win1250",
] as const;

export const dateStyles = {
  "dd/mm/yyyy": (at: Date) => `${two(day(at))}/${two(month(at))}/${year(at)}, ${clock24(at)}`,
  "dd/mm/yy": (at: Date) => `${two(day(at))}/${two(month(at))}/${two(year(at) % 100)}, ${clock24(at)}`,
  "m/d/yyyy AM": (at: Date) => `${month(at)}/${day(at)}/${year(at)}, ${clock12(at, " ")}`,
  "m/d/yy AM": (at: Date) => `${month(at)}/${day(at)}/${two(year(at) % 100)}, ${clock12(at, " ")}`,
  "m/d/yy AM, narrow space": (at: Date) =>
    `${month(at)}/${day(at)}/${two(year(at) % 100)}, ${clock12(at, "\u202f")}`,
  "d/mm/yyyy pm": (at: Date) => `${day(at)}/${two(month(at))}/${year(at)}, ${clock12(at, " ").toLowerCase()}`,
  "dd.mm.yyyy": (at: Date) => `${two(day(at))}.${two(month(at))}.${year(at)}, ${clock24(at)}`,
} as const;

export interface Style {
  readonly form: (typeof forms)[number];
  readonly language: (typeof languages)[number];
  readonly dates: keyof typeof dateStyles;
  readonly separator: (typeof separators)[number];
  readonly lineEnd: (typeof lineEnds)[number];
  readonly encoding: (typeof encodings)[number];
  /** Excel pads every row to the widest. */
  readonly isPadded: boolean;
}

const two = (number: number) => String(number).padStart(2, "0");
const day = (at: Date) => at.getUTCDate();
const month = (at: Date) => at.getUTCMonth() + 1;
const year = (at: Date) => at.getUTCFullYear();
const clock24 = (at: Date) => at.toISOString().slice(11, 19);
const clock12 = (at: Date, space: string) =>
  `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}${space}${at.getUTCHours() < 12 ? "AM" : "PM"}`;

/** The file that Teams would have made of a meeting, and somebody saved since. */
export function writeReport(meeting: Meeting, style: Style): Buffer {
  const rows = rowsOf(meeting, style);
  const widest = Math.max(...rows.map((row) => row.length));
  const text = rows
    .map((row) => (style.isPadded ? [...row, ...Array<string>(widest - row.length).fill("")] : row))
    .map(
      (row) => `${row.map((cell) => written(cell, style.separator)).join(style.separator)}${style.lineEnd}`,
    )
    .join("");
  return encoded(text, style.encoding);
}

const written = (cell: string, separator: string) =>
  cell.includes('"') || cell.includes("\n") || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

export function encoded(text: string, encoding: Style["encoding"]): Buffer {
  if (encoding === "utf8 without a mark") return Buffer.from(text);
  return iconv.encode(text, encoding, { addBOM: !encoding.startsWith("win") });
}

export function rowsOf(meeting: Meeting, style: Pick<Style, "form" | "language" | "dates">): string[][] {
  const stamp = (wall: number) => dateStyles[style.dates](new Date(wall));
  const words = wordsOf[style.language];
  if (style.form === "joined-and-left") return eventRows(meeting, stamp);
  if (style.form === "meeting-summary") return summaryRows(meeting, words, stamp);
  return sectionRows(meeting, words, { stamp, isWide: style.form === "four-sections" });
}

function eventRows({ people }: Meeting, stamp: (wall: number) => string): string[][] {
  const events = people.flatMap(({ name, stays }) =>
    stays.flatMap(([from, to]) => [
      [name, "Joined", stamp(from)],
      [name, "Left", stamp(to)],
    ]),
  );
  return [["Full Name", "User Action", "Timestamp"], ...events];
}

function summaryRows(
  { title, start, end, people }: Meeting,
  words: Words,
  stamp: (wall: number) => string,
): string[][] {
  const stays = people.flatMap((person) => person.stays.map(([from, to]) => ({ person, from, to })));
  stays.sort((a, b) => a.from - b.from);
  return [
    ["Meeting Summary"],
    ["Total Number of Participants", String(people.length)],
    ["Meeting Title", title],
    ["Meeting Start Time", stamp(start)],
    ["Meeting End Time", stamp(end)],
    ["Meeting Id", "5d0c7a39-9d0e-4f0f-8a35-6c1c1f9b7a10"],
    [],
    ["Full Name", "Join Time", "Leave Time", "Duration", "Email", "Role", "Participant ID (UPN)"],
    ...stays.map(({ person, from, to }) => [
      person.name,
      stamp(from),
      stamp(to),
      withoutSeconds((to - from) / 1_000),
      person.email,
      words.roles[person.role],
      person.upn,
    ]),
  ];
}

const withoutSeconds = (seconds: number) =>
  duration(seconds < 3_600 ? seconds : seconds - (seconds % 60), ["h", "m", "s"]);

function duration(seconds: number, [h, m, s]: Words["units"]): string {
  const space = s === "s" && h === "h" ? "" : " ";
  const parts = [
    [Math.floor(seconds / 3_600), h],
    [Math.floor(seconds / 60) % 60, m],
    [seconds % 60, s],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${space}${unit}`)
    .join(" ");
}

const totalOf = ({ stays }: Attendee) => stays.reduce((sum, [from, to]) => sum + (to - from) / 1_000, 0);

function sectionRows(
  { title, start, end, people }: Meeting,
  words: Words,
  { stamp, isWide }: { stamp: (wall: number) => string; isWide: boolean },
): string[][] {
  const [titleLabel, peopleLabel, startLabel, endLabel, durationLabel, averageLabel] = words.summary;
  const [summary, list, activities, engagement] = words.sections;
  const reactions = ["Applause", "Laugh", "Like", "Love", "Surprised"].map(
    (each) => `Engagement: Reaction-${each}`,
  );
  const more = isWide
    ? [...reactions, "Engagement: Camera On", "Engagement: Raise Hands", "Engagement: Unmute"]
    : [];
  return [
    [summary],
    [titleLabel, title],
    [peopleLabel, String(people.length)],
    [startLabel, stamp(start)],
    [endLabel, stamp(end)],
    [durationLabel, duration((end - start) / 1_000, words.units)],
    [averageLabel, duration(60, words.units)],
    [],
    [list],
    [...words.list, ...more],
    ...people.map((person, index) => [
      person.name,
      stamp(person.stays[0]?.[0] ?? start),
      stamp(person.stays.at(-1)?.[1] ?? end),
      duration(totalOf(person), words.units),
      person.email,
      person.upn,
      words.roles[person.role],
      ...(isWide && index % 2 === 0 ? ["1", "", "2"] : []),
    ]),
    [],
    [activities],
    [...words.stays],
    ...people.flatMap(({ name, email, role, stays }) =>
      stays.map(([from, to]) => [
        name,
        stamp(from),
        stamp(to),
        duration((to - from) / 1_000, words.units),
        email,
        words.roles[role],
      ]),
    ),
    ...(isWide ? [[], [engagement], ["Name", "Engagement Type", "Time"]] : []),
    ...(isWide ? people.slice(0, 3).map(({ name }) => [name, "Reaction: Like", stamp(start)]) : []),
  ];
}

import iconv from "iconv-lite";
import type { Random } from "../../infra/seed/random.ts";
import type { Meeting } from "./one-meeting.ts";
import { encoded, encodings, type Style } from "./write-report.ts";

/** Cells that files were found with, or that somebody might try. */
const hostile = [
  "",
  " ",
  '"',
  '""',
  "0",
  "-1s",
  "999999h",
  "1h 99",
  "99/99/9999, 99:99:99",
  "29/02/2023, 10:00:00",
  "13/13/2025, 10:00:00",
  "1/1/1900, 0:00:00 AM",
  "31/12/2099, 23:59:59",
  "Joined before",
  "Left",
  "2. Participants",
  "3. In-Meeting activities",
  "1. Summary",
  "(Guest)",
  "(EXT)".repeat(40),
  "[".repeat(200),
  "constructor",
  "__proto__",
  "=HYPERLINK(1)",
  "\u202e\u200f\u0000",
  "é".repeat(500),
  "1".repeat(500),
  " ".repeat(2_000),
  "\r",
];

export interface Sample {
  readonly meeting: Meeting;
  readonly text: string;
  readonly style: Style;
}

type Mutation = (sample: Sample, random: Random) => Buffer;

const upTo = (random: Random, most: number) => random.whole(0, Math.max(0, most));
const asBytes = ({ text, style }: Sample) => encoded(text, style.encoding);

/** Another text in the same letters, its lines changed. */
const byLines =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  (sample, random) => {
    const lines = sample.text.split(sample.style.lineEnd);
    for (let times = upTo(random, 3); times >= 0; times--)
      change(lines, upTo(random, lines.length - 1), random);
    return asBytes({ ...sample, text: lines.join(sample.style.lineEnd) });
  };

const byCells = (change: (cells: string[], at: number, random: Random) => void): Mutation =>
  function changed(sample, random) {
    return byLines((lines, at) => {
      const cells = (lines[at] ?? "").split(sample.style.separator);
      change(cells, upTo(random, cells.length - 1), random);
      lines[at] = cells.join(sample.style.separator);
    })(sample, random);
  };

/** Everything that befalls a file, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  "bytes flipped": (sample, random) => {
    const file = asBytes(sample);
    for (let times = upTo(random, 5); times >= 0; times--)
      file[upTo(random, file.length - 1)] = upTo(random, 255);
    return file;
  },
  "cut off": (sample, random) => {
    const file = asBytes(sample);
    return file.subarray(0, upTo(random, file.length));
  },
  "beginning lost": (sample, random) => {
    const file = asBytes(sample);
    return file.subarray(upTo(random, file.length));
  },
  "middle lost": (sample, random) => {
    const file = asBytes(sample);
    const from = upTo(random, file.length);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + upTo(random, 400))]);
  },
  "lines lost": byLines((lines, at) => void lines.splice(at, 1)),
  "lines twice": byLines((lines, at) => void lines.splice(at, 0, lines[at] ?? "")),
  "lines swapped": byLines((lines, at, random) => {
    const other = upTo(random, lines.length - 1);
    [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
  }),
  "lines put in": byLines((lines, at, random) => void lines.splice(at, 0, random.pick(hostile))),
  "cells lost": byCells((cells, at) => void cells.splice(at, 1)),
  "cells twice": byCells((cells, at) => void cells.splice(at, 0, cells[at] ?? "")),
  "cells replaced": byCells((cells, at, random) => {
    cells[at] = random.pick(hostile);
  }),
  "letters replaced": (sample, random) => {
    const letters = [...sample.text];
    for (let times = upTo(random, 4); times >= 0; times--)
      letters[upTo(random, letters.length - 1)] = random.pick([
        '"',
        "\n",
        "\t",
        ",",
        ";",
        "\u202f",
        "9",
        "/",
        "ź",
      ]);
    return asBytes({ ...sample, text: letters.join("") });
  },
  "other letters": (sample, random) =>
    asBytes({ ...sample, style: { ...sample.style, encoding: random.pick(encodings) } }),
  "taken for other letters": (sample, random) => {
    const file = asBytes(sample);
    const misread = iconv.decode(file, random.pick(["utf8", "win1252", "utf-16le", "utf-16be"]));
    return encoded(misread, random.pick(encodings));
  },
  "mark lost or wrong": (sample, random) => {
    const file = asBytes(sample);
    const mark = Buffer.from(random.pick([[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]]));
    return Buffer.concat([mark, file.subarray(upTo(random, 3))]);
  },
  "two in one": (sample, random) => {
    const file = asBytes(sample);
    return Buffer.concat([file, file.subarray(upTo(random, file.length))]);
  },
  "other separators": (sample, random) =>
    asBytes({
      ...sample,
      text: sample.text.replaceAll(sample.style.separator, random.pick(["\t", ";", "|", ",", " "])),
    }),
};

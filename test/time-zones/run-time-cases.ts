import { isDeepStrictEqual } from "node:util";
import { timeCases } from "./time-cases.ts";

/** Runs every case in this process's own time zone, and writes which zone that is and what went wrong. */
const wrong: string[] = [];
for (const { name, answer, expected } of timeCases) {
  const got = await answer();
  if (!isDeepStrictEqual(got, expected))
    wrong.push(`${name}: ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
}
const noon = new Date("2026-11-24T12:00:00Z");
console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    dayOfNoonInLondon: noon.getDate(),
    hourOfNoonInLondon: noon.getHours(),
    cases: timeCases.length,
    wrong,
  }),
);

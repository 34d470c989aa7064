import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";

const script = fileURLToPath(new URL("./run-time-cases.ts", import.meta.url));

/** A process of its own: Node takes its zone from the environment it is started with. */
async function runIn(zone: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

describe("time is an input (invariant 8)", () => {
  it.each([
    ["England", "Europe/London", { dayOfNoonInLondon: 24, hourOfNoonInLondon: 12 }],
    [
      "California, where it is still early",
      "America/Los_Angeles",
      { dayOfNoonInLondon: 24, hourOfNoonInLondon: 4 },
    ],
    [
      "Kiritimati, where today is already tomorrow",
      "Pacific/Kiritimati",
      { dayOfNoonInLondon: 25, hourOfNoonInLondon: 2 },
    ],
  ])(
    "every answer about time is the same on a server in %s",
    async (_name, zone, there) => {
      expect(await runIn(zone)).toEqual({ zone, ...there, cases: 26, wrong: [] });
    },
    60_000,
  );
});

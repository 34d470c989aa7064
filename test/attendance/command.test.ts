import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fixture = "test/attendance/fixtures/d_meetingsummary_enUS_utf16le_lf.csv";

function attendance(...args: readonly string[]) {
  const { INIT_CWD: _npms, ...env } = process.env;
  const command = ["infra/dev/run.mjs", "infra/dev/attendance.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
    env,
  });
  return { status, stdout, lines: stderr.trim().split("\n") };
}

describe("npm run attendance -- read FILE", () => {
  it("prints what was understood as JSON", () => {
    const { status, stdout } = attendance("read", fixture, "--on", "2026-01-20");
    const { people, ...rest } = JSON.parse(stdout) as { people: { seconds: number }[] };
    expect(rest).toEqual({
      form: "meeting-summary",
      title: "Governance Clerks Network",
      start: "2026-01-20T15:58:02",
      end: "2026-01-20T17:04:44",
      asked: [],
    });
    expect(people[0]).toEqual({
      name: "Lucy Quayle",
      bareName: "Lucy Quayle",
      email: "l.quayle@portishead.lsp.example",
      upn: "lucy.quayle@lsp.example",
      role: "organiser",
      intervals: [{ from: "2026-01-20T15:58:28", to: "2026-01-20T17:04:02" }],
      seconds: 3_934,
      row: 9,
    });
    expect(status).toBe(0);
  });

  it.each([
    [
      ["read", "tab/picture.png"],
      "The file is a picture. This is not the attendance file that Teams makes, which is a .csv file. Nothing was recorded. Download the meeting's attendance from Teams and choose that file. (attendance-report.wrong-file)",
    ],
    [
      ["read", fixture, "--on", "20/01/2026"],
      "20/01/2026 is no date: write it as 2026-11-24. npm run attendance -- read FILE [--on YYYY-MM-DD]",
    ],
  ])("says on one line what is wrong with %s, and ends with 1", (args, line) => {
    expect(attendance(...args)).toEqual({ status: 1, stdout: "", lines: [line] });
  });
});

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { BenchRow } from "../row.ts";

const figuresSchema = z.object({
  startMs: z.number(),
  startRequests: z.number(),
  firstDashboardMs: z.number(),
  askedOnFirst: z.number(),
  dashboardMs: z.number(),
  personMs: z.number(),
  afterChangeMs: z.number(),
  changeRequests: z.number(),
  naiveMs: z.number().optional(),
  heapMb: z.number(),
  rssMb: z.number(),
});
type Figures = z.infer<typeof figuresSchema>;

const sizes = [
  { people: 1632, dashboardTarget: 50 },
  { people: 17_000, dashboardTarget: 500 },
] as const;

/**
 * The trust's dashboard and one person's page on five years of invitations, twenty a person and year; a server started cold, and
 * again from what the first one saved. Each server is a process of its own.
 */
export async function register(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { people, dashboardTarget } of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "beacon-register-"));
    const cold = await started(people, folder);
    const warm = await started(people, folder, "naive");
    rmSync(folder, { recursive: true, force: true });
    rows.push(...figuresOf(people, { cold, warm, dashboardTarget }));
  }
  return rows;
}

function figuresOf(
  people: number,
  { cold, warm, dashboardTarget }: { cold: Figures; warm: Figures; dashboardTarget: number },
): BenchRow[] {
  const row = (
    what: string,
    unit: BenchRow["unit"],
    [figure, beside, besideFigure]: [number, string, number],
  ) => ({
    ...{
      what: `${what}, ${people.toLocaleString("en-GB")} people, 5 years`,
      figure,
      unit,
      beside,
      besideFigure,
    },
  });
  const naive = warm.naiveMs ?? Number.NaN;
  return [
    row("trust's dashboard", "ms", [warm.dashboardMs, "counting from nothing", naive]),
    row("trust's dashboard", "ms", [warm.dashboardMs, "target", dashboardTarget]),
    row("trust's dashboard after one change", "ms", [cold.afterChangeMs, "counting from nothing", naive]),
    row("one person's page", "ms", [warm.personMs, "target", 5]),
    row("one change", "requests", [cold.changeRequests, "least possible", 1]),
    row("start cold", "requests", [cold.startRequests, "start from the saved mirror", warm.startRequests]),
    row("start from the saved mirror", "ms", [warm.startMs, "target", 10_000]),
    row("start from the saved mirror", "ms", [
      warm.startMs,
      "start cold, without Graph's own time",
      cold.startMs,
    ]),
    row("first dashboard after a start", "ms", [warm.firstDashboardMs, "counting from nothing", naive]),
    row("first dashboard after a start", "requests", [
      warm.askedOnFirst,
      "first after a cold start",
      cold.askedOnFirst,
    ]),
    row("memory held", "MB", [warm.heapMb, "target", 1500]),
    row("memory of the process", "MB", [warm.rssMb, "target", 1500]),
  ];
}

async function started(people: number, folder: string, ...more: string[]): Promise<Figures> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...["--expose-gc", "--max-old-space-size=6000", "--import", "tsx"],
      join(import.meta.dirname, "../register/one-start.ts"),
      ...[String(people), folder, ...more],
    ],
    { maxBuffer: 10_000_000 },
  );
  return figuresSchema.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}

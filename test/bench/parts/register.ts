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
  startCpuMs: z.number(),
  readyCpuMs: z.number(),
  firstPersonMs: z.number(),
  askedOnPerson: z.number(),
  dashboardMs: z.number(),
  dashboardCpuMs: z.number(),
  personMs: z.number(),
  personCpuMs: z.number(),
  afterChangeMs: z.number(),
  afterChangeCpuMs: z.number(),
  changeRequests: z.number(),
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
    const warm = await started(people, folder);
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
  const fromNothing = "counting everybody, after a cold start";
  const processor = "of it the processor's time";
  return [
    row("trust's dashboard", "ms", [warm.dashboardMs, "target", dashboardTarget]),
    row("trust's dashboard", "ms", [warm.dashboardMs, processor, warm.dashboardCpuMs]),
    row("trust's dashboard after one change", "ms", [warm.afterChangeMs, fromNothing, cold.firstDashboardMs]),
    row("trust's dashboard after one change", "ms", [warm.afterChangeMs, processor, warm.afterChangeCpuMs]),
    row("one person's page", "ms", [warm.personMs, "target", 5]),
    row("one person's page", "ms", [warm.personMs, processor, warm.personCpuMs]),
    row("one change", "requests", [cold.changeRequests, "least possible", 1]),
    row("start cold", "requests", [cold.startRequests, "start from the saved mirror", warm.startRequests]),
    row("first dashboard after a start", "requests", [
      warm.askedOnFirst,
      "first after a cold start",
      cold.askedOnFirst,
    ]),
    row("first person's page after a start", "requests", [
      warm.askedOnPerson,
      "least possible: one an older year that counts",
      3,
    ]),
    row("first person's page after a start", "ms", [warm.firstPersonMs, "later ones", warm.personMs]),
    row("start from the saved mirror to the first dashboard", "ms", [
      warm.startMs + warm.firstDashboardMs,
      "target",
      10_000,
    ]),
    row("start from the saved mirror to the first dashboard", "ms", [
      warm.startMs + warm.firstDashboardMs,
      processor,
      warm.readyCpuMs,
    ]),
    row("start from the saved mirror to the first dashboard", "ms", [
      warm.startMs + warm.firstDashboardMs,
      "start cold to the first dashboard, without Graph's own time",
      cold.startMs + cold.firstDashboardMs,
    ]),
    row("memory held", "MB", [warm.heapMb, "target", 1500]),
    row("memory of the process", "MB", [warm.rssMb, "target", 1500]),
    row("memory of the process, started cold", "MB", [cold.rssMb, "target", 1500]),
  ];
}

async function started(people: number, folder: string): Promise<Figures> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...["--expose-gc", "--max-old-space-size=6000", "--import", "tsx"],
      join(import.meta.dirname, "../register/one-start.ts"),
      ...[String(people), folder],
    ],
    { maxBuffer: 10_000_000 },
  );
  return figuresSchema.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}

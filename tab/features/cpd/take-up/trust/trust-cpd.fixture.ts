import type { TakeUpCounts } from "../../../../../shared/contract/cpd/portion.schema.ts";
import type { TrustCpd } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";

const portion = (count: number, of: number, words = `${count} of ${of}`) => ({ count, of, words });
const counts = (done: number, of: number, more: Partial<TakeUpCounts> = {}): TakeUpCounts => ({
  ...{ done: portion(done, of), overdue: 0, impossible: 0, exempt: 0, optional: portion(0, 0) },
  ...more,
});
const school = (key: string, name: string, phase: "primary" | "secondary", of: TakeUpCounts) => ({
  ...{ key, name, phase, hub: "Nailsea and Backwell", staff: 20, counts: of, meetings: portion(8, 10) },
});

/** A small trust on 24 November: two primaries, one secondary, nine tenths of it done. */
export const aTrustCpd: TrustCpd = {
  year: "2026-27",
  since: "2026-11-01",
  target: { share: 0.95, isReached: false, words: "Target 95%: 5 more would reach it" },
  figures: [
    {
      ...{ figure: "done", label: "Mandatory CPD done", now: portion(90, 100), before: portion(61, 100) },
      ...{ trend: "Up from 61% on 1 November", direction: "up" },
    },
    {
      ...{ figure: "overdue", label: "Overdue", now: portion(3, 100), before: portion(9, 100) },
      ...{ trend: "Down from 9 on 1 November", direction: "down" },
    },
    {
      ...{ figure: "impossible", label: "Cannot be met now", now: portion(2, 100), before: portion(2, 100) },
      ...{ trend: "As on 1 November", direction: "level" },
    },
    {
      ...{ figure: "optional", label: "Optional CPD taken up", now: portion(5, 40), before: portion(4, 40) },
      ...{ trend: "Up from 10% on 1 November", direction: "up" },
    },
  ],
  meetings: portion(612, 800),
  phases: [
    {
      ...{ key: "primary", name: "Primaries", counts: counts(60, 64, { overdue: 1 }) },
      schoolsAtTarget: portion(1, 2, "1 of 2 primaries have reached the target"),
    },
    {
      ...{ key: "secondary", name: "Secondaries", counts: counts(30, 36, { overdue: 2, impossible: 2 }) },
      schoolsAtTarget: portion(0, 1, "0 of 1 secondary has reached the target"),
    },
  ],
  hubs: [{ key: "Nailsea and Backwell", name: "Nailsea and Backwell", counts: counts(90, 100) }],
  schools: [
    school("3", "Gordano School", "secondary", counts(30, 36, { overdue: 2, impossible: 2 })),
    school("1", "Flax Bourton Primary", "primary", counts(28, 32, { overdue: 1 })),
    school("2", "Wraxall Primary", "primary", counts(32, 32)),
  ],
  roles: [
    { key: "dsl", name: "DSLs", counts: counts(6, 8) },
    { key: "it-lead", name: "IT leads", counts: counts(0, 0) },
  ],
  terms: [{ key: "autumn", name: "Autumn term", counts: counts(90, 100) }],
  courses: [
    {
      ...{ id: "dsl", title: "DSL renewal", kind: "statutory", kindWords: "Statutory", dueOn: "2026-12-18" },
      counts: counts(90, 100, { overdue: 3, impossible: 2 }),
    },
    {
      ...{
        id: "maths",
        title: "Mixed-age maths",
        kind: "subject",
        kindWords: "Subject",
        dueOn: "2027-07-16",
      },
      counts: counts(0, 0, { optional: portion(5, 40) }),
    },
  ],
  choices: {
    phases: [
      { key: "primary", name: "Primaries" },
      { key: "secondary", name: "Secondaries" },
    ],
    hubs: [{ key: "Nailsea and Backwell", name: "Nailsea and Backwell" }],
    kinds: [{ key: "statutory", name: "Statutory" }],
    terms: [{ key: "autumn", name: "Autumn term" }],
    courses: [{ key: "dsl", name: "DSL renewal" }],
  },
};

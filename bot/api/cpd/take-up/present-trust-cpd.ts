import {
  type TrustCpd,
  type TrustFigure,
  trustFigures,
} from "../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { courseKinds } from "../../../../shared/domain/cpd/course.ts";
import type { TakeUpNow } from "../../../../shared/domain/cpd/ports.ts";
import { reachesTarget, type Share, type Totals } from "../../../../shared/domain/cpd/take-up/totals.ts";
import { coursesOfTheYear, type TrustTakeUp } from "../../../../shared/domain/cpd/take-up/trust-take-up.ts";
import { phases } from "../../../../shared/domain/directory/school.ts";
import { academicYearOf } from "../../../../shared/domain/time/academic-year.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { terms } from "../../../../shared/domain/time/term.ts";
import { courseKindWords } from "../../../../shared/sentences/cpd/cpd.ts";
import {
  figureWords,
  phaseWords,
  schoolsOfPhase,
  targetWords,
  termWords,
  trendWords,
} from "../../../../shared/sentences/cpd/take-up.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import type { TrustCpdRead } from "../../../../shared/usecases/cpd/take-up/read-trust-cpd.ts";
import { presentCourseLine, presentPortion, presentTotals } from "./present-take-up.ts";

/** The trust's dashboard: figures in words, and the tables behind them. */
export function presentTrustCpd({ found, takeUp }: TrustCpdRead): TrustCpd {
  const line = (key: string, name: string, totals: Totals) => ({ key, name, counts: presentTotals(totals) });
  return {
    year: academicYearOf(londonDate(found.now)),
    since: takeUp.since,
    target: {
      share: takeUp.target,
      isReached: reachesTarget(takeUp.now.done, takeUp.target),
      words: targetWords(takeUp.now.done, takeUp.target),
    },
    figures: trustFigures.map((figure) => presentFigure(figure, takeUp)),
    meetings: presentPortion(takeUp.meetings),
    phases: takeUp.phases.map(({ phase, totals, schoolsAtTarget }) => ({
      ...line(phase, phaseWords[phase], totals),
      schoolsAtTarget: presentPortion(
        schoolsAtTarget,
        `${schoolsOfPhase(schoolsAtTarget, phase)} ${schoolsAtTarget.of === 1 ? "has" : "have"} reached the target`,
      ),
    })),
    hubs: takeUp.hubs.map(({ hub, totals }) => line(hub, hub, totals)),
    schools: takeUp.schools.map(({ school, staff, totals, meetings }) => ({
      ...line(school.urn, school.name, totals),
      phase: school.phase,
      hub: school.hub,
      staff,
      meetings: presentPortion(meetings),
    })),
    roles: takeUp.roles.map(({ role, totals }) => line(role, sentenceCase(roleWords[role].many), totals)),
    terms: takeUp.terms.map(({ term, totals }) => line(term, termWords[term], totals)),
    courses: takeUp.courses.map(presentCourseLine),
    choices: choices(found),
  };
}

function presentFigure(figure: TrustFigure["figure"], { now, before, since }: TrustTakeUp): TrustFigure {
  const [shareNow, shareBefore] = [shareOf(figure, now), shareOf(figure, before)];
  return {
    figure,
    label: figureWords[figure],
    now: presentPortion(shareNow),
    before: presentPortion(shareBefore),
    ...trendWords(figure, { now: shareNow, before: shareBefore, since }),
  };
}

function shareOf(figure: TrustFigure["figure"], totals: Totals): Share {
  if (figure === "done" || figure === "optional") return totals[figure];
  return { count: totals[figure], of: totals.done.of };
}

function choices(found: TakeUpNow): TrustCpd["choices"] {
  const hubs = [...new Set(found.directory.schools.map(({ hub }) => hub))].sort();
  const named = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
    keys.map((key) => ({ key, name: words[key] }));
  return {
    phases: named(phases, phaseWords),
    hubs: hubs.map((hub) => ({ key: hub, name: hub })),
    kinds: named(courseKinds, courseKindWords),
    terms: named(terms, termWords),
    courses: coursesOfTheYear(found).map(({ course }) => ({ key: course.id, name: course.title })),
  };
}

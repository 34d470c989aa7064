import type {
  CascadeReachView,
  CascadesView,
  MyCascade,
  SchoolCascade,
  SessionCascade,
} from "../../../shared/contract/cpd/cascade.schema.ts";
import { type CascadeSession, cascadeStandings } from "../../../shared/domain/cpd/cascade/cascade.ts";
import {
  type CascadeReach,
  type SchoolReach,
  totalReach,
} from "../../../shared/domain/cpd/cascade/cascade-reach.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import { phases, type School } from "../../../shared/domain/directory/school.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import {
  answerersSentence,
  cascadeSaidBy,
  cascadeStandingWords,
  cascadeSummary,
  openCascadeLine,
  presenceWords,
} from "../../../shared/sentences/cpd/cascades.ts";
import { phaseWords, portionWords } from "../../../shared/sentences/cpd/take-up.ts";
import { audienceWords } from "../../../shared/sentences/directory/audience.ts";
import { counted } from "../../../shared/sentences/lists.ts";
import type { CascadesListed } from "../../../shared/usecases/cpd/cascade/list-cascades.ts";
import {
  isOpen,
  type MyCascade as MyCascadeFound,
} from "../../../shared/usecases/cpd/cascade/list-my-cascades.ts";
import type { SchoolCascadeRead } from "../../../shared/usecases/cpd/cascade/read-school-cascade.ts";
import type { SessionCascadeRead } from "../../../shared/usecases/cpd/cascade/read-session-cascade.ts";
import { presentPortion } from "./take-up/present-take-up.ts";

interface Seen {
  readonly directory: Directory;
  readonly today: CivilDate;
}

export function presentMyCascade(found: MyCascadeFound, { directory, today }: Seen): MyCascade {
  const { session, school, reach } = found;
  return {
    session: presentSession(session, directory),
    school: presentSchool(school, reach, today),
    isOpen: isOpen(found),
    line: openCascadeLine(school.name, reach, session.cascade.dueOn, today),
  };
}

export function presentSchoolCascade(read: SchoolCascadeRead): SchoolCascade {
  const { session, school, setting, standing, reach } = read;
  const { directory, today } = setting;
  const { answer, visit } = standing?.value ?? {};
  return {
    version: standing?.version ?? "",
    session: presentSession(session, directory),
    school: presentSchool(school, reach, today),
    notes: [
      ...(read.isAsked ? [] : ["The session is not over yet. The school is asked afterwards."]),
      ...[presenceWords[read.presence]].filter(Boolean),
      answerersSentence(read.answerers, directory),
    ],
    ...(answer
      ? {
          answer:
            answer.kind === "done"
              ? { on: answer.on, reached: answer.reached, line: answer.line }
              : { on: answer.on, line: "" },
          saidBy: cascadeSaidBy(answer, { directory, today }),
        }
      : {}),
    ...(visit
      ? {
          visit: {
            on: visit.on,
            line: visit.line,
            by: directory.person(visit.by)?.name ?? "The central team",
          },
        }
      : {}),
    heldOn: londonDate(session.startsAt),
    today,
    canAnswer: read.canAnswer && read.isAsked,
    canVisit: read.canVisit,
    isFirstToVisit: read.isFirstToVisit,
    seesAll: read.seesAll,
  };
}

export function presentSessionCascade(read: SessionCascadeRead, { directory, today }: Seen): SessionCascade {
  const { session, network, isAsked, schools, toVisit } = read;
  const reach = totalReach(schools);
  return {
    session: presentSession(session, directory),
    ...(network ? { network: network.name } : {}),
    summary: isAsked ? cascadeSummary(reach) : toComeWords(reach),
    isAsked,
    reach: presentReach(reach),
    schools: [...schools]
      .sort((a, b) => rank(a) - rank(b))
      .flatMap((each) => {
        const school = directory.school(each.school);
        if (!school) return [];
        const { answer } = each.cascade ?? {};
        return [
          {
            ...presentSchool(school, each, today),
            ...{ phase: school.phase, hub: school.hub },
            line: answer?.kind === "done" ? answer.line : "",
            presence: isAsked ? presenceWords[read.presence(school.urn)] : "",
            isFirstToVisit: toVisit === school.urn,
          },
        ];
      }),
  };
}

export function presentCascades(
  { year, sessions }: CascadesListed,
  { directory }: Pick<Seen, "directory">,
): CascadesView {
  const asked = sessions.filter(({ isAsked }) => isAsked).flatMap(({ schools }) => schools);
  const of = (key: string, name: string, isOf: (school: School) => boolean) => {
    const inGroup = asked.filter((each) => {
      const school = directory.school(each.school);
      return school !== undefined && isOf(school);
    });
    return inGroup.length === 0 ? [] : [{ key, name, reach: presentReach(totalReach(inGroup)) }];
  };
  const hubs = [...new Set(directory.schools.map(({ hub }) => hub))].sort((a, b) =>
    a.localeCompare(b, "en-GB"),
  );
  const total = totalReach(asked);
  return {
    year,
    summary:
      total.schools.of === 0
        ? "No school is asked yet."
        : `Schools have cascaded ${portionWords(total.schools)} sessions they were asked to, to ${portionWords(total.staff)} staff.`,
    sessions: sessions.map(({ session, network, isAsked, schools }) => ({
      ...presentSession(session, directory),
      ...(network ? { network: network.name } : {}),
      isAsked,
      reach: presentReach(totalReach(schools)),
    })),
    phases: phases.flatMap((phase) => of(phase, phaseWords[phase], (school) => school.phase === phase)),
    hubs: hubs.flatMap((hub) => of(hub, hub, (school) => school.hub === hub)),
  };
}

/** What is late first, then what is open; within, by name as they come. */
const rank = ({ standing, isOverdue }: SchoolReach): number =>
  isOverdue ? -1 : cascadeStandings.indexOf(standing);

const toComeWords = ({ schools, staff }: CascadeReach): string =>
  `After the session ${counted(schools.of, "school is", "schools are")} asked, for ${counted(staff.of, "member of staff", "staff")}.`;

const presentSession = (session: CascadeSession, directory: Directory) => ({
  meeting: session.id,
  title: session.title,
  startsAt: session.startsAt.toISOString(),
  dueOn: session.cascade.dueOn,
  audience: audienceWords(session.cascade.audience, directory),
});

const presentSchool = ({ urn, name }: School, reach: SchoolReach, today: CivilDate) => ({
  urn,
  name,
  standing: reach.standing,
  standingWords: cascadeStandingWords(reach, today),
  isOverdue: reach.isOverdue,
  staff: presentPortion(reach.staff),
});

const presentReach = ({ schools, staff, overdue }: CascadeReach): CascadeReachView => ({
  schools: presentPortion(schools),
  staff: presentPortion(staff),
  overdue,
});

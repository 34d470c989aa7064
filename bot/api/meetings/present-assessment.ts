import type { Assessment } from "../../../shared/contract/meetings/assessment.schema.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { type Clash, severities } from "../../../shared/domain/meetings/clashes/clash.ts";
import { severityOfHours } from "../../../shared/domain/meetings/clashes/unusual-hours.ts";
import type { PlanCover } from "../../../shared/domain/meetings/cover/year-cover.ts";
import { dayOf } from "../../../shared/domain/meetings/timetable.ts";
import type { Workload } from "../../../shared/domain/meetings/workload/workload.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { roleWords } from "../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../shared/sentences/lists.ts";
import {
  clashSentence,
  closedSentence,
  hoursSentence,
  onlyHolderNote,
} from "../../../shared/sentences/meetings/clashes.ts";
import {
  coverSentence,
  halfTermName,
  reachSentence,
  workloadSentence,
} from "../../../shared/sentences/meetings/scheduling.ts";
import type { MeetingAssessment } from "../../../shared/usecases/meetings/scheduling/assess-meeting.ts";
import { postsInWords } from "../directory/posts-in-words.ts";
import { presentBrief } from "./present-meeting.ts";

/** What a plan would bring about, in words and numbers. */
export function presentAssessment(assessment: MeetingAssessment): Assessment {
  const { asked, timetable, clashes, closed, hours, cover, workload, schools } = assessment;
  const { directory, settings } = timetable;
  const on = dayOf(asked.plan);
  return {
    reach: {
      mandatory: asked.invitees.filter(({ expectation }) => expectation === "mandatory").length,
      optional: asked.invitees.filter(({ expectation }) => expectation === "optional").length,
      sentence: reachSentence(asked.invitees),
    },
    clashes: clashes.map((clash) => presentClash(clash, directory, on)),
    closures: closed.map((each) => ({
      sentence: closedSentence(each, schools),
      severity: each.severity,
      schools: each.schools.length,
    })),
    hours: hours
      .map((each) => ({
        sentence: hoursSentence(each, asked.plan, settings),
        severity: severityOfHours[each],
      }))
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
    cover: {
      pounds: cover.mandatory.pence / 100,
      hours: cover.mandatory.minutes / 60,
      sentence: coverSentence(cover, asked.plan),
      schools: presentSchoolCover(cover),
    },
    workload: presentWorkload(workload, on),
  };
}

/** Somebody with a meeting at the time, as lists of people show them. */
export const presentPerson = (person: PersonId, directory: Directory, on: CivilDate) => ({
  id: person,
  name: directory.person(person)?.name ?? "somebody who has left",
  posts: postsInWords(person, directory, on).join("; ") || "Central team",
});

function presentClash(clash: Clash, directory: Directory, on: CivilDate): Assessment["clashes"][number] {
  const { meeting, severity, people } = clash;
  return {
    meeting: presentBrief(meeting),
    severity,
    sentence: clashSentence(clash),
    people: people.map((each) => ({
      ...presentPerson(each.person, directory, on),
      here: each.here,
      there: each.there,
      severity: each.severity,
      ...(each.onlyHolder ? { note: onlyHolderNote(each.onlyHolder) } : {}),
    })),
  };
}

function presentSchoolCover({ mandatory, year }: PlanCover): Assessment["cover"]["schools"] {
  const yearPence = new Map(year.schools.map(({ school, pence }) => [school.urn, pence]));
  return mandatory.schools.map(({ school, people, minutes, pence }) => ({
    urn: school.urn,
    name: school.name,
    people,
    hours: minutes / 60,
    ratePerHour: school.coverRatePerHour,
    pounds: pence / 100,
    yearPounds: (yearPence.get(school.urn) ?? pence) / 100,
  }));
}

function presentWorkload(workload: Workload, on: CivilDate): Assessment["workload"] {
  const { minutes, halfTerm, roles, schools } = workload;
  return {
    minutes,
    halfTerm: halfTerm
      ? { name: halfTermName(halfTerm), from: halfTerm.from, to: halfTerm.to }
      : { name: "No half-term", from: on, to: on },
    sentence: workloadSentence(workload),
    roles: roles.map((each) => ({ ...each, name: sentenceCase(roleWords[each.role].one) })),
    schools: schools.map(({ school, minutes: ofSchool }) => ({
      urn: school.urn,
      name: school.name,
      minutes: ofSchool,
    })),
  };
}

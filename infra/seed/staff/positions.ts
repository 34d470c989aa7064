import type { Role } from "../../../shared/domain/directory/role.ts";
import type { School } from "../../../shared/domain/directory/school.ts";

/** One person's job at a school: the posts it combines, and a name for it that is unique within the school. */
export interface Position {
  readonly key: string;
  readonly roles: readonly Role[];
}

/** One in this many teachers without another post is an early career teacher. */
const teachersForEachEct = 9;

/**
 * The jobs of a school of this size, `headCount` of them. In the smallest schools a person holds several posts at
 * once; in a secondary each has a holder of its own. A federated school after the first has no head of its own.
 */
export function positions(school: School, headCount: number, sharesHead: boolean): Position[] {
  const named = namedPositions(school).filter((position) => !(sharesHead && position.key === "head"));
  const teaching = named.filter((position) => position.roles.includes("teacher")).length;
  const left = headCount - named.length;
  const teachers = Math.min(left, Math.max(0, teachersWanted(school) - teaching));
  return [
    ...named,
    ...Array.from({ length: teachers }, (_, index) => classTeacher(index)),
    ...Array.from({ length: left - teachers }, (_, index): Position => {
      return { key: `teaching-assistant-${index + 1}`, roles: ["teaching-assistant"] };
    }),
  ];
}

function classTeacher(index: number): Position {
  const isEct = index % teachersForEachEct === 4;
  return { key: `teacher-${index + 1}`, roles: isEct ? ["teacher", "ect"] : ["teacher"] };
}

/** People, not full-time equivalents: three is the least with which a school of 50 pupils runs mixed-age classes. */
function teachersWanted(school: School): number {
  return Math.max(3, Math.round(school.pupils / (school.phase === "primary" ? 20 : 14)));
}

function namedPositions(school: School): Position[] {
  if (school.phase === "secondary") return secondary;
  const inEarlyYears = teachesReception(school);
  if (school.pupils < 110) return smallestPrimary;
  return (school.pupils < 250 ? oneFormPrimary : largePrimary).filter(
    (position) => inEarlyYears || position.key !== "early-years",
  );
}

/** Junior schools begin at year 3 and have no early years. */
const teachesReception = (school: School): boolean => !school.name.includes("Junior");

const smallestPrimary: Position[] = [
  { key: "head", roles: ["headteacher", "dsl"] },
  { key: "teacher-with-subjects", roles: ["sendco", "maths-lead", "english-lead", "teacher"] },
  { key: "teacher-with-reading", roles: ["deputy-dsl", "reading-lead", "early-years-lead", "teacher"] },
  { key: "business-manager", roles: ["business-manager"] },
];

const oneFormPrimary: Position[] = [
  { key: "head", roles: ["headteacher", "dsl"] },
  { key: "deputy", roles: ["deputy-headteacher", "deputy-dsl", "teacher"] },
  { key: "sendco", roles: ["sendco"] },
  { key: "maths", roles: ["maths-lead", "teacher"] },
  { key: "english", roles: ["english-lead", "reading-lead", "teacher"] },
  { key: "early-years", roles: ["early-years-lead", "teacher"] },
  { key: "business-manager", roles: ["business-manager"] },
];

const largePrimary: Position[] = [
  { key: "head", roles: ["headteacher"] },
  { key: "deputy", roles: ["deputy-headteacher", "dsl"] },
  { key: "sendco", roles: ["sendco", "deputy-dsl"] },
  { key: "maths", roles: ["maths-lead", "teacher"] },
  { key: "english", roles: ["english-lead", "teacher"] },
  { key: "reading", roles: ["reading-lead", "teacher"] },
  { key: "early-years", roles: ["early-years-lead", "teacher"] },
  { key: "it", roles: ["it-lead", "teacher"] },
  { key: "business-manager", roles: ["business-manager"] },
];

const secondary: Position[] = [
  { key: "head", roles: ["headteacher"] },
  { key: "deputy-curriculum", roles: ["deputy-headteacher", "teacher"] },
  { key: "deputy-pastoral", roles: ["deputy-headteacher", "deputy-dsl"] },
  { key: "deputy-teaching", roles: ["deputy-headteacher", "teacher"] },
  { key: "dsl", roles: ["dsl"] },
  { key: "deputy-dsl", roles: ["deputy-dsl"] },
  { key: "sendco", roles: ["sendco"] },
  { key: "maths", roles: ["maths-lead", "teacher"] },
  { key: "english", roles: ["english-lead", "teacher"] },
  { key: "reading", roles: ["reading-lead", "teacher"] },
  { key: "careers", roles: ["careers-leader"] },
  { key: "business-manager", roles: ["business-manager"] },
  { key: "clerk", roles: ["governance-clerk"] },
  { key: "it", roles: ["it-lead"] },
  { key: "hub-it", roles: ["it-lead"] },
];

import type { CompletionWay, CourseKind, Renewal } from "../../../shared/domain/cpd/course.ts";
import { type Audience, nobody } from "../../../shared/domain/directory/audience.ts";
import { dsls, everyone, heads, holdersOf, inPhase, sendcos } from "../audiences.ts";

/** One course of the trust's offer, before it is known which meetings its year has. */
export interface CoursePlan {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly kind: CourseKind;
  readonly priorities: readonly string[];
  readonly mandatoryFor: Audience;
  readonly optionalFor: Audience;
  readonly renewal: Renewal;
  readonly dueBy: string;
  readonly graceDays: number;
  readonly ways: readonly CompletionWay[];
  /** The networks whose meetings of the year count. */
  readonly networks: readonly string[];
}

const yearly = { kind: "yearly" } as const;
const once = { kind: "once" } as const;
const recording = { kind: "recording" } as const;
const certificate = { kind: "certificate" } as const;
const meetings = (needed: number) => ({ kind: "meetings", needed }) as const;

const safe = "Keep children safe";
const send = "Include every child with SEND";
const teach = "Teach reading, writing and maths well";
const grow = "Grow leaders and keep staff";

/**
 * The year's offer of such a trust, in our own words. What must be renewed and how often follows "Keeping children safe in
 * education" (DfE: DSLs every two years, all staff yearly) and the early years framework (paediatric first aid, three years).
 */
export const coursePlans: readonly CoursePlan[] = [
  {
    id: "safeguarding-update",
    title: "Safeguarding update for all staff",
    about: "What changed this September, and what to do when a child tells you something. 40 minutes.",
    kind: "statutory",
    priorities: [safe],
    mandatoryFor: everyone,
    optionalFor: nobody,
    renewal: yearly,
    dueBy: "12-18",
    graceDays: 28,
    ways: [recording, certificate],
    networks: [],
  },
  {
    id: "dsl-renewal",
    title: "DSL training renewal",
    about: "The two-yearly renewal for designated safeguarding leads and their deputies.",
    kind: "statutory",
    priorities: [safe],
    mandatoryFor: dsls,
    optionalFor: nobody,
    renewal: { kind: "months", months: 24 },
    dueBy: "02-12",
    graceDays: 60,
    ways: [certificate],
    networks: [],
  },
  {
    id: "dsl-supervision",
    title: "DSL supervision and case learning",
    about: "Three of the year's DSL network meetings, where cases are talked through.",
    kind: "network",
    priorities: [safe],
    mandatoryFor: dsls,
    optionalFor: nobody,
    renewal: yearly,
    dueBy: "07-16",
    graceDays: 90,
    ways: [meetings(3)],
    networks: ["dsl-primary", "dsl-secondary"],
  },
  {
    id: "prevent",
    title: "Prevent duty",
    about: "Notice and refer: an hour for those who lead on safeguarding.",
    kind: "statutory",
    priorities: [safe],
    mandatoryFor: holdersOf("headteacher", "dsl", "deputy-dsl"),
    optionalFor: holdersOf("teacher", "ect"),
    renewal: { kind: "months", months: 24 },
    dueBy: "11-13",
    graceDays: 42,
    ways: [recording, certificate],
    networks: [],
  },
  {
    id: "paediatric-first-aid",
    title: "Paediatric first aid",
    about: "The two-day certificate that early years settings must have at hand.",
    kind: "statutory",
    priorities: [safe],
    mandatoryFor: inPhase("primary", "early-years-lead"),
    optionalFor: inPhase("primary", "teaching-assistant"),
    renewal: { kind: "months", months: 36 },
    dueBy: "03-26",
    graceDays: 90,
    ways: [certificate],
    networks: [],
  },
  {
    id: "sendco-induction",
    title: "SENDCO induction",
    about: "How the trust's SEND review, provision maps and applications for EHC plans work: two sessions.",
    kind: "trust",
    priorities: [send],
    mandatoryFor: sendcos,
    optionalFor: nobody,
    renewal: once,
    dueBy: "03-26",
    graceDays: 90,
    ways: [meetings(2)],
    networks: ["sendco"],
  },
  {
    id: "ect-programme",
    title: "Early career teacher programme",
    about: "Two years with the lead provider, ended by its certificate.",
    kind: "statutory",
    priorities: [grow],
    mandatoryFor: holdersOf("ect"),
    optionalFor: nobody,
    renewal: once,
    dueBy: "07-16",
    graceDays: 660,
    ways: [certificate],
    networks: [],
  },
  {
    id: "heads-year",
    title: "Headteachers: the year together",
    about: "Four of the six heads' meetings, where the trust's plans are agreed.",
    kind: "leadership",
    priorities: [grow],
    mandatoryFor: heads,
    optionalFor: nobody,
    renewal: yearly,
    dueBy: "07-16",
    graceDays: 90,
    ways: [meetings(4)],
    networks: ["headteachers"],
  },
  {
    id: "writing-moderation",
    title: "Moderating writing",
    about: "One moderation with another school before judgements are reported.",
    kind: "subject",
    priorities: [teach],
    mandatoryFor: inPhase("primary", "english-lead"),
    optionalFor: nobody,
    renewal: yearly,
    dueBy: "06-18",
    graceDays: 60,
    ways: [meetings(1)],
    networks: ["writing-moderation"],
  },
  {
    id: "maths-fluency",
    title: "Maths: fluency and mixed-age classes",
    about: "What the maths network worked out, with lessons to take home.",
    kind: "subject",
    priorities: [teach],
    mandatoryFor: nobody,
    optionalFor: holdersOf("maths-lead"),
    renewal: once,
    dueBy: "07-16",
    graceDays: 60,
    ways: [meetings(1)],
    networks: ["maths"],
  },
  {
    id: "phonics-together",
    title: "Reading: phonics that stays consistent",
    about: "The reading network's meetings, for whoever leads on reading.",
    kind: "subject",
    priorities: [teach],
    mandatoryFor: nobody,
    optionalFor: holdersOf("reading-lead"),
    renewal: yearly,
    dueBy: "07-16",
    graceDays: 60,
    ways: [meetings(1)],
    networks: ["reading"],
  },
  {
    id: "careers-benchmarks",
    title: "Careers: meeting the Gatsby Benchmarks",
    about: "Where each secondary stands, and what employers offer.",
    kind: "subject",
    priorities: [grow],
    mandatoryFor: inPhase("secondary", "careers-leader"),
    optionalFor: nobody,
    renewal: yearly,
    dueBy: "07-16",
    graceDays: 60,
    ways: [meetings(1)],
    networks: ["careers"],
  },
];

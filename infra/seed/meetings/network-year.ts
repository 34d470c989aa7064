import type { MeetingKind, MeetingMode } from "../../../shared/domain/meetings/meeting.ts";
import type { Weekday } from "../calendar/weekdays.ts";
import type { YearOfTopics } from "./topic.ts";
import { dslPrimaryTopics, dslSecondaryTopics, sendcoTopics } from "./topics/inclusion.ts";
import {
  businessManagerTopics,
  careersTopics,
  governanceTopics,
  headteacherTopics,
  itTopics,
} from "./topics/leadership.ts";
import {
  earlyYearsTopics,
  englishTopics,
  mathsTopics,
  readingTopics,
  writingModerationTopics,
} from "./topics/teaching.ts";

/** How one network spreads its year. */
export interface NetworkYear {
  readonly network: string;
  readonly kind: MeetingKind;
  /** The half-terms in which it meets, from 0 for early autumn to 5 for late summer: one for each topic. */
  readonly halfTerms: readonly number[];
  /** Which week of the half-term, from 0; another one when that is closed or taken. */
  readonly week: number;
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
  /** Taken in turn. */
  readonly modes: readonly MeetingMode[];
  readonly topics: YearOfTopics;
  readonly representativesAllowed: boolean;
}

const afternoon = { from: "14:00", to: "15:30" };
const twilight = { from: "15:45", to: "17:00" };
const everyHalfTerm = [0, 1, 2, 3, 4, 5];

/** Heads and offices meet in the morning, networks of teachers at 2pm or, to spare cover, in a twilight. */
export const networkYears: readonly NetworkYear[] = [
  {
    network: "headteachers",
    kind: "heads",
    halfTerms: everyHalfTerm,
    week: 1,
    weekday: 3,
    from: "09:30",
    to: "11:30",
    modes: ["in-person", "online"],
    topics: headteacherTopics,
    representativesAllowed: true,
  },
  {
    network: "sendco",
    kind: "network",
    halfTerms: everyHalfTerm,
    week: 2,
    weekday: 2,
    ...afternoon,
    modes: ["in-person", "online"],
    topics: sendcoTopics,
    representativesAllowed: true,
  },
  {
    network: "dsl-primary",
    kind: "network",
    halfTerms: everyHalfTerm,
    week: 3,
    weekday: 4,
    ...afternoon,
    modes: ["online", "both"],
    topics: dslPrimaryTopics,
    representativesAllowed: true,
  },
  {
    network: "dsl-secondary",
    kind: "network",
    halfTerms: everyHalfTerm,
    week: 3,
    weekday: 4,
    ...twilight,
    modes: ["online"],
    topics: dslSecondaryTopics,
    representativesAllowed: false,
  },
  {
    network: "maths",
    kind: "network",
    halfTerms: [0, 2, 3, 5],
    week: 1,
    weekday: 3,
    ...afternoon,
    modes: ["in-person", "both"],
    topics: mathsTopics,
    representativesAllowed: true,
  },
  {
    network: "english",
    kind: "network",
    halfTerms: [0, 1, 3, 5],
    week: 4,
    weekday: 2,
    ...afternoon,
    modes: ["both", "in-person"],
    topics: englishTopics,
    representativesAllowed: true,
  },
  {
    network: "writing-moderation",
    kind: "moderation",
    halfTerms: [1, 3, 5],
    week: 3,
    weekday: 2,
    from: "13:15",
    to: "15:15",
    modes: ["in-person"],
    topics: writingModerationTopics,
    representativesAllowed: true,
  },
  {
    network: "early-years",
    kind: "network",
    halfTerms: [0, 2, 3, 5],
    week: 2,
    weekday: 4,
    ...twilight,
    modes: ["online", "in-person"],
    topics: earlyYearsTopics,
    representativesAllowed: false,
  },
  {
    network: "reading",
    kind: "network",
    halfTerms: [1, 2, 4],
    week: 4,
    weekday: 3,
    ...twilight,
    modes: ["online"],
    topics: readingTopics,
    representativesAllowed: false,
  },
  {
    network: "careers",
    kind: "network",
    halfTerms: [0, 2, 4],
    week: 2,
    weekday: 2,
    ...twilight,
    modes: ["online"],
    topics: careersTopics,
    representativesAllowed: false,
  },
  {
    network: "governance-clerks",
    kind: "other",
    halfTerms: [0, 2, 5],
    week: 1,
    weekday: 2,
    from: "10:00",
    to: "11:30",
    modes: ["online"],
    topics: governanceTopics,
    representativesAllowed: false,
  },
  {
    network: "business-managers",
    kind: "other",
    halfTerms: everyHalfTerm,
    week: 2,
    weekday: 4,
    from: "10:00",
    to: "11:30",
    modes: ["online", "in-person"],
    topics: businessManagerTopics,
    representativesAllowed: true,
  },
  {
    network: "it",
    kind: "other",
    halfTerms: [0, 3, 5],
    week: 3,
    weekday: 3,
    from: "10:00",
    to: "11:00",
    modes: ["online"],
    topics: itTopics,
    representativesAllowed: false,
  },
];

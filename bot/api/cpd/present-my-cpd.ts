import type { CpdSession, HandIn, MyAttendance, MyCpd } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { type CertificateSeen, takes } from "../../../shared/domain/cpd/certificate.ts";
import type { Course } from "../../../shared/domain/cpd/course.ts";
import type { MeetingOver } from "../../../shared/domain/cpd/meetings-over.ts";
import type { Obligation } from "../../../shared/domain/cpd/obligation.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import { type Invitation, isInvited } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { certificateSentence } from "../../../shared/sentences/cpd/certificates.ts";
import {
  courseKindWords,
  cpdSummary,
  obligationSentence,
  obligationStandingWords,
  offerSentence,
  toMeetWords,
} from "../../../shared/sentences/cpd/cpd.ts";
import {
  attendanceSentence,
  disputeSentence,
  outcomeWords,
} from "../../../shared/sentences/meetings/attendance.ts";
import { whereWords } from "../../../shared/sentences/meetings/meetings.ts";
import { myReplyWords, replyWords } from "../../../shared/sentences/meetings/my-reply.ts";
import type { MyCpdListed } from "../../../shared/usecases/cpd/list-my-cpd.ts";
import { presentReply } from "../meetings/present-meeting.ts";

interface CpdSeen {
  readonly directory: Directory;
  readonly today: CivilDate;
  /** Whose it is, by name, when another looks at it; then nothing can be disputed. */
  readonly about?: string | undefined;
}

/** What somebody's page of CPD says, to themselves or about them. */
export function presentMyCpd(listed: MyCpdListed, seen: CpdSeen): MyCpd {
  const { obligations, offers, attendance, invitations, year } = listed;
  const sessions = (meetings: readonly Meeting[]) =>
    meetings.map((meeting) => presentSession(meeting, invitations, seen));
  return {
    year,
    summary: `${cpdSummary(obligations, seen.about)}.`,
    obligations: obligations.map((each) => ({
      course: presentCourse(each.course),
      standing: each.standing,
      standingWords: obligationStandingWords[each.standing],
      ...(each.dueOn ? { dueOn: each.dueOn } : {}),
      ...(each.completedOn ? { completedOn: each.completedOn } : {}),
      sentence: obligationSentence(each, seen),
      toMeet: toMeetWords(each),
      handIn: presentHandIn(each.course, isOver(each), listed.certificates, seen),
      sessions: isOver(each) ? [] : sessions(each.sessions),
    })),
    optional: offers.map((offer) => ({
      course: presentCourse(offer.course),
      ...(offer.completedOn ? { completedOn: offer.completedOn } : {}),
      sentence: offerSentence(offer, seen),
      handIn: presentHandIn(offer.course, offer.completedOn !== undefined, listed.certificates, seen),
      sessions: sessions(offer.sessions),
    })),
    attendance: attendance.map((each) => presentAttended(each, seen)),
  };
}

/** Nobody need look for a date who has done it or need not. */
const isOver = ({ standing }: Obligation): boolean => standing === "met" || standing === "exempt";

function presentHandIn(
  course: Course,
  isDone: boolean,
  certificates: readonly CertificateSeen[],
  seen: CpdSeen,
): HandIn {
  const own = certificates.filter((each) => each.course === course.id);
  const recording = course.ways.find((way) => way.kind === "recording");
  return {
    takesCertificate: !isDone && takes(course, "certificate"),
    ...(recording?.kind === "recording" && !isDone
      ? {
          recording: {
            ...(recording.address ? { address: recording.address } : {}),
            question: recording.question ?? "What do you take from it?",
          },
        }
      : {}),
    certificates: own.map((each) => certificateSentence(each, seen)),
  };
}

const presentCourse = ({ id, title, about, kind, priorities }: Course) => ({
  id,
  title,
  about,
  kind,
  kindWords: courseKindWords[kind],
  priorities: [...priorities],
});

function presentSession(
  meeting: Meeting,
  invitations: readonly Invitation[],
  { directory, about }: CpdSeen,
): CpdSession {
  const own = invitations.find((each) => each.meeting === meeting.id && isInvited(each));
  const reply = own?.reply && presentReply(own.reply, directory);
  return {
    meeting: meeting.id,
    title: meeting.title,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    mode: meeting.mode,
    where: whereWords(meeting, directory),
    ...(reply ? { reply: about ? `${replyWords(reply)}.` : myReplyWords(reply) } : {}),
  };
}

function presentAttended(
  { meeting, invitation, attendance }: MeetingOver,
  { directory, today, about }: CpdSeen,
): MyAttendance {
  const { outcome, dispute } = attendance;
  return {
    meeting: meeting.id,
    title: meeting.title,
    startsAt: meeting.startsAt.toISOString(),
    ...(invitation ? { expectation: invitation.expectation } : {}),
    outcome,
    outcomeWords: outcomeWords[outcome],
    sentence: attendanceSentence(attendance, { directory, today }),
    canDispute: !about && outcome !== "unknown" && !dispute,
    ...(dispute ? { dispute: disputeSentence(dispute, about ?? "You", today) } : {}),
  };
}

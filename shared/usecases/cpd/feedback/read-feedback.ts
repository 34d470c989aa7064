import type { Course } from "../../../domain/cpd/course.ts";
import { type FeedbackBlock, feedbackBlocks } from "../../../domain/cpd/feedback/feedback-blocks.ts";
import { type FeedbackResult, feedbackResult } from "../../../domain/cpd/feedback/feedback-result.ts";
import { type FeedbackStanding, feedbackStanding } from "../../../domain/cpd/feedback/feedback-span.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import { type Phase, phases } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { isOn, type Meeting } from "../../../domain/meetings/meeting.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Network, NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AcademicYear, academicYearOf } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { keptRegister } from "../register/kept-register.ts";
import { feedbackSpans } from "./feedback-spans.ts";

export type ReadFeedbackPorts = Pick<
  Ports,
  "meetings" | "networks" | "courses" | "feedback" | "feedbackRounds" | "settings" | "directory" | "clock"
>;

/** A slice and its phases; a result that is left out may not be shown. */
export interface FeedbackRead {
  readonly result?: FeedbackResult;
  readonly phases: readonly { readonly phase: Phase; readonly result?: FeedbackResult }[];
}

/** How the asking about one meeting stands, and what came of it. */
export interface MeetingFeedbackRead extends FeedbackRead {
  readonly meeting: Meeting;
  readonly standing: FeedbackStanding;
  readonly until: Date;
}

export interface NetworkFeedbackRead extends FeedbackRead {
  readonly network: Network;
  readonly year: AcademicYear;
  /** From how many answers on anything is shown. */
  readonly least: number;
  /** Those that are over, the newest first. */
  readonly meetings: readonly MeetingFeedbackRead[];
}

export interface TrustFeedbackRead extends FeedbackRead {
  readonly year: AcademicYear;
  readonly least: number;
  readonly networks: readonly (FeedbackRead & { readonly network: Network })[];
  readonly courses: readonly (FeedbackRead & { readonly course: Course })[];
}

/** What was thought of one meeting, for whoever keeps its register. */
export async function readMeetingFeedback(
  ports: ReadFeedbackPorts,
  asked: { actor: Actor; meeting: MeetingId },
): Promise<Result<MeetingFeedbackRead & { least: number }, "meeting.not-found" | "meeting.not-yours">> {
  const kept = await keptRegister(ports, asked);
  if (!kept.ok) return kept;
  const { blocks, least } = await allBlocks(ports, kept.value.year);
  return ok({ ...(await meetingRead(ports, blocks))(kept.value), least });
}

/** What was thought of a network's meetings of this academic year, for its leads and the central team. */
export async function readNetworkFeedback(
  ports: ReadFeedbackPorts,
  { actor, network: id }: { actor: Actor; network: NetworkId },
): Promise<Result<NetworkFeedbackRead, "network.not-found" | "access.refused">> {
  const network = (await ports.networks.find(id))?.value;
  if (!network) return refuse("network.not-found");
  if (!canPlanMeetings(actor, network)) return refuse("access.refused");
  const { year, meetings } = await meetingsOfTheYear(ports);
  const { blocks, least } = await allBlocks(ports, year);
  const own = meetings.filter((meeting) => meeting.network === id);
  const now = ports.clock.now();
  const over = own.filter((meeting) => isOn(meeting) && meeting.endsAt <= now);
  const read = await meetingRead(ports, blocks);
  return ok({
    ...{ network, year, least },
    ...sliceOf(blocks, idsOf(own)),
    meetings: over.sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime()).map(read),
  });
}

/** What was thought of all meetings of this academic year, by phase, network and course; for the central team alone. */
export async function readTrustFeedback(
  ports: ReadFeedbackPorts,
  { actor }: { actor: Actor },
): Promise<Result<TrustFeedbackRead, "access.refused">> {
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const { year, meetings } = await meetingsOfTheYear(ports);
  const { blocks, least } = await allBlocks(ports, year);
  const byTitle = (a: string, b: string) => a.localeCompare(b, "en-GB");
  const networks = [...(await ports.networks.list())].sort((a, b) => byTitle(a.name, b.name));
  const held = new Set(idsOf(meetings));
  const courses = (await ports.courses.list())
    .filter((course) => course.meetings.some((each) => held.has(each)))
    .sort((a, b) => byTitle(a.title, b.title));
  return ok({
    ...{ year, least },
    ...sliceOf(blocks),
    networks: networks.map((network) => ({
      network,
      ...sliceOf(blocks, idsOf(meetings.filter((meeting) => meeting.network === network.id))),
    })),
    courses: courses.map((course) => ({ course, ...sliceOf(blocks, course.meetings) })),
  });
}

const idsOf = (meetings: readonly Meeting[]): MeetingId[] => meetings.map(({ id }) => id);

async function meetingsOfTheYear(ports: Pick<Ports, "meetings" | "clock">) {
  const year = academicYearOf(londonDate(ports.clock.now()));
  const all = (await ports.meetings.list()).map(({ value }) => value);
  return { year, meetings: all.filter((meeting) => meeting.year === year) };
}

/** Blocks of everything that has closed in an academic year: always of all, so that every page counts the same ones. */
async function allBlocks(
  { feedback, feedbackRounds, settings }: Pick<Ports, "feedback" | "feedbackRounds" | "settings">,
  year: AcademicYear,
): Promise<{ blocks: FeedbackBlock[]; least: number }> {
  const least = (await settings.current()).value.feedbackLeastAnswers;
  const rounds = (await feedbackRounds.list()).map(({ value }) => value);
  const closed = await Promise.all(
    rounds.flatMap(({ meeting, year: of, closed: done }) =>
      done && of === year
        ? [
            feedback.listFor({ id: meeting, year }).then((given) => ({
              ...{ meeting, closedAt: done.at, pool: done.pool, given },
            })),
          ]
        : [],
    ),
  );
  return { blocks: feedbackBlocks(closed, least), least };
}

function sliceOf(blocks: readonly FeedbackBlock[], meetings?: readonly MeetingId[]): FeedbackRead {
  const of = meetings ? { meetings: new Set(meetings) } : {};
  const resultOf = (phase?: Phase) => {
    const result = feedbackResult(blocks, phase ? { ...of, phase } : of);
    return result ? { result } : {};
  };
  return { ...resultOf(), phases: phases.map((phase) => ({ phase, ...resultOf(phase) })) };
}

async function meetingRead(ports: ReadFeedbackPorts, blocks: readonly FeedbackBlock[]) {
  const spanOf = await feedbackSpans(ports);
  const now = ports.clock.now();
  const closed = new Set(
    (await ports.feedbackRounds.list()).flatMap(({ value }) => (value.closed ? [value.meeting] : [])),
  );
  return (meeting: Meeting): MeetingFeedbackRead => {
    const span = spanOf(meeting);
    return {
      ...{ meeting, until: span.until },
      standing: closed.has(meeting.id) ? "closed" : feedbackStanding(span, now),
      ...sliceOf(blocks, [meeting.id]),
    };
  };
}

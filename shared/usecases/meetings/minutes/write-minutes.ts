import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { isSameMinutes, mergeMinutes } from "../../../domain/meetings/merge-minutes.ts";
import type { MeetingActionId, Minutes } from "../../../domain/meetings/minutes.ts";
import {
  minutesErrors,
  noMinutes,
  type WrittenMinutes,
  withTimes,
} from "../../../domain/meetings/minutes-written.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { findVisible } from "../calendar/see-meeting.ts";

export type WriteMinutesPorts = Pick<Ports, "meetings" | "networks" | "minutes" | "directory" | "clock">;
export type WriteMinutesRefusal =
  | "meeting.not-found"
  | "meeting.not-yours"
  | "meeting.not-scheduled"
  | "meeting.cancelled"
  | "minutes.invalid"
  | "minutes.changed";

/** People write minutes in turns of minutes, so more lost races in a row than this are no races. */
const tries = 4;

/**
 * Saves minutes that were begun from `version`, empty for none. When somebody else saved first and `base` says what both
 * began from, changes in different places are put together; otherwise the loser is told, and has lost nothing.
 */
export async function writeMinutes(
  ports: WriteMinutesPorts,
  {
    actor,
    meeting,
    version,
    written,
    base,
  }: {
    actor: Actor;
    meeting: MeetingId;
    version: string;
    written: WrittenMinutes;
    base?: WrittenMinutes | undefined;
  },
): Promise<Result<Versioned<Minutes>, WriteMinutesRefusal>> {
  const found = await findVisible(ports, { actor, meeting });
  if (!found.ok) return found;
  if (!canPlanMeetings(actor, found.value.network)) return refuse("meeting.not-yours");
  const { status } = found.value.meeting;
  if (status === "draft") return refuse("meeting.not-scheduled");
  if (status === "cancelled") return refuse("meeting.cancelled");
  const errors = minutesErrors(written, await ports.directory.current());
  if (errors.length > 0) return refuse("minutes.invalid", errors);

  const { minutes: store, clock } = ports;
  const now = clock.now();
  const known = (await store.find(meeting))?.value ?? noMinutes(meeting);
  const ours = withTimes(written, known, now);
  const from = version === "" ? noMinutes(meeting) : base && withTimes(base, known, now);
  // Graph decides whose turn it is, not this server's memory, which may be behind.
  let outcome: Result<Versioned<Minutes>, "minutes.changed"> = version === ""
    ? asOurs(await store.create({ meeting, ...ours }), ours)
    : await store.save({ meeting, ...ours }, version);
  for (let attempt = 1; !outcome.ok && attempt <= tries; attempt++) {
    const standing = await store.find(meeting);
    if (!standing) return outcome;
    if (isSameMinutes(ours, standing.value)) return ok(standing);
    const merged = from && mergeMinutes(from, standing.value, ours);
    if (!merged) return outcome;
    outcome = await store.save({ meeting, ...merged }, standing.version);
  }
  return outcome;
}

/** A create answers what stood before it, which need not be what was sent. */
const asOurs = (created: Versioned<Minutes>, ours: Omit<Minutes, "meeting">) =>
  isSameMinutes(created.value, ours) ? ok(created) : refuse("minutes.changed");

/** Marks what somebody took on as done, or not done after all: for its owner and who may plan. Safe to repeat. */
export async function settleAction(
  ports: WriteMinutesPorts,
  {
    actor,
    meeting: id,
    action: actionId,
    done,
  }: { actor: Actor; meeting: MeetingId; action: MeetingActionId; done: boolean },
): Promise<
  Result<
    Versioned<Minutes>,
    "meeting.not-found" | "action.not-found" | "action.not-yours" | "minutes.changed"
  >
> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  for (let attempt = 1; attempt <= tries; attempt++) {
    const standing = await ports.minutes.find(id);
    const action = standing?.value.actions.find((each) => each.id === actionId);
    if (!standing || !action) return refuse("action.not-found");
    if (!isOwner(actor.person, action) && !canPlanMeetings(actor, found.value.network))
      return refuse("action.not-yours");
    if ((action.doneAt !== undefined) === done) return ok(standing);
    const { doneAt: _was, ...open } = action;
    const settled = done ? { ...open, doneAt: ports.clock.now() } : open;
    const actions = standing.value.actions.map((each) => (each.id === actionId ? settled : each));
    const saved = await ports.minutes.save({ ...standing.value, actions }, standing.version);
    if (saved.ok) return saved;
  }
  return refuse("minutes.changed");
}

const isOwner = (person: PersonId, { owner }: { owner: PersonId }): boolean => owner === person;

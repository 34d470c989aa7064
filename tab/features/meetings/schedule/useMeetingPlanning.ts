import { useRef, useState } from "react";
import {
  type MeetingDetail,
  meetingDetailSchema,
} from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { SeriesScope } from "../../../../shared/contract/meetings/plan.schema.ts";
import { ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import { useCreateMeeting } from "../../../api/meetings-write/create-meeting.ts";
import { useSaveMeeting } from "../../../api/meetings-write/save-meeting.ts";
import { isSame, type MeetingForm, toMeetingForm } from "./meeting-form.ts";
import { planOf } from "./plan-of-form.ts";
import { standingErrors, withoutBlankLinks } from "./standing-errors.ts";
import type { UnsavedText } from "./useUnsavedMeeting.ts";

interface Refusal {
  readonly error: unknown;
  /** What was sent when it was refused. */
  readonly sent: MeetingForm;
}

/** One meeting being planned: its form, its saving, and what stood in the way of it. A refusal never touches the text. */
export function useMeetingPlanning(options: {
  /** As saved; absent for a meeting that has never been. */
  readonly meeting: MeetingDetail | undefined;
  /** What a new meeting starts from. */
  readonly start: MeetingForm;
  readonly today: string;
  readonly text: UnsavedText;
}) {
  const { meeting, start, today, text } = options;
  const create = useCreateMeeting();
  const save = useSaveMeeting();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const isAtWork = useRef(false);
  const [freshId] = useState(() => crypto.randomUUID());
  const unsaved = text.unsaved;
  const base = unsaved?.base ?? (meeting ? toMeetingForm(meeting.plan, today) : start);
  const id = meeting?.id ?? unsaved?.id ?? freshId;
  const version = unsaved ? unsaved.version : meeting?.version;
  const form = unsaved?.form ?? base;

  const keep = (changed: MeetingForm, over = { base, version }) =>
    text.keep({ id, base: over.base, form: changed, ...(over.version ? { version: over.version } : {}) });

  /** One thing at a time: a second click finds the first at work and does nothing. */
  async function attempt<Value>(sent: MeetingForm, work: () => Promise<Value>): Promise<Value | undefined> {
    if (isAtWork.current) return undefined;
    isAtWork.current = true;
    setBusy(true);
    try {
      const value = await work();
      setRefusal(undefined);
      return value;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setRefusal({ error, sent });
      return undefined;
    } finally {
      isAtWork.current = false;
      setBusy(false);
    }
  }

  async function send(
    sent: MeetingForm,
    over: string | undefined,
    scope: SeriesScope,
  ): Promise<MeetingDetail> {
    const read = planOf(sent);
    if (!read.ok) throw new ApiProblem("meeting.invalid", { errors: [...read.errors] });
    const plan = read.value;
    const change = { plan, scope };
    if (over !== undefined) return save.mutateAsync({ id, version: over, change });
    const created = await create.mutateAsync({ id, plan });
    // An earlier try may have arrived without its answer: then the meeting stands there with that try's text.
    return isSame(toMeetingForm(created.plan, today), toMeetingForm(plan, today))
      ? created
      : save.mutateAsync({ id, version: created.version, change });
  }

  /** Sends the text, and answers the meeting as it then stands; undefined when it was refused. */
  async function saved(sent: MeetingForm, over: string | undefined, scope: SeriesScope) {
    const done = await attempt(sent, () => send(sent, over, scope));
    // A new meeting that stands as a draft stays open here until the page is left: it may yet be refused to go out.
    if (done && !meeting) keep(sent, { base, version: done.version });
    else if (done) text.settle(sent, { version: done.version, form: toMeetingForm(done.plan, today) });
    return done;
  }

  return {
    id,
    /** Its id once it stands in Beacon, if only as a draft. */
    savedId: version === undefined ? undefined : id,
    form,
    base,
    isUnsaved: unsaved !== undefined,
    isBusy,
    problem: refusal?.error,
    errors: isApiProblem(refusal?.error) ? standingErrors(refusal.error.errors, refusal.sent, form) : [],
    theirs: isApiProblem(refusal?.error, "meeting.changed")
      ? meetingDetailSchema.safeParse(refusal.error.current).data
      : undefined,
    change: (changed: MeetingForm) => keep(changed),
    async save(scope: SeriesScope): Promise<MeetingDetail | undefined> {
      if (meeting && !unsaved) return meeting;
      const sent = withoutBlankLinks(form);
      if (!isSame(sent, form)) keep(sent);
      return saved(sent, version, scope);
    },
    /** Does something else with the meeting; what refuses it is shown like a refusal to save. */
    attempt: <Value>(work: () => Promise<Value>) => attempt(form, work),
    /** After a lost race: goes on from their version with the text that was chosen, and saves it if asked to. */
    async resolve(theirs: MeetingDetail, chosen: MeetingForm, andSave: boolean) {
      keep(chosen, { base: toMeetingForm(theirs.plan, today), version: theirs.version });
      setRefusal(undefined);
      if (andSave) await saved(chosen, theirs.version, "this");
    },
    /** The text has done its work, and the page is about to be left. */
    forget: text.forget,
    discard() {
      text.forget();
      setRefusal(undefined);
    },
  };
}

export type MeetingPlanning = ReturnType<typeof useMeetingPlanning>;

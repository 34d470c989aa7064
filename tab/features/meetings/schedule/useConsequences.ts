import { useAssessment } from "../../../api/meetings-write/assess-meeting.ts";
import { useFreeBusy } from "../../../api/meetings-write/find-free-busy.ts";
import { useSettled } from "../../../ui/useSettled.ts";
import type { MeetingForm } from "./meeting-form.ts";
import { weighedPlan } from "./weighed-plan.ts";

/** A rest in typing after which the consequences are asked for; Outlook, which is slower and counts its questions, after a longer one. */
const rest = { beacon: 350, outlook: 900 };

/** What the meeting would cause at the time in the form, once typing rests. `isStale` while a newer answer is on its way. */
export function useConsequences(form: MeetingForm, meeting: string | undefined) {
  const plan = weighedPlan(form);
  // As text, because the same plan read again is no other question.
  const asked = plan && JSON.stringify({ plan, ...(meeting ? { meeting } : {}) });
  const settled = useSettled(asked, rest.beacon);
  const settledLonger = useSettled(asked, rest.outlook);
  const assessment = useAssessment(settled === undefined ? undefined : JSON.parse(settled));
  const freeBusy = useFreeBusy(settledLonger === undefined ? undefined : JSON.parse(settledLonger));
  return {
    hasTime: plan !== undefined,
    assessment,
    isStale: asked !== settled || assessment.isPlaceholderData,
    freeBusy,
    isFreeBusyStale: asked !== settledLonger || freeBusy.isPlaceholderData,
  };
}

export type Consequences = ReturnType<typeof useConsequences>;

import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";

const changeable: readonly MeetingDetail["standing"][] = ["draft", "scheduled", "changed"];

/** Whether the person may not change this meeting, or nobody can any more. */
export const isFixed = ({ canPlan, standing }: MeetingDetail): boolean =>
  !canPlan || !changeable.includes(standing);

/** Why the meeting cannot be changed, and where it can be read. */
export function FixedMeeting({ meeting }: { readonly meeting: MeetingDetail }) {
  return (
    <EmptyState
      title={reason(meeting)}
      action={<PageLink to={`/meetings/${meeting.id}`}>Go to the meeting</PageLink>}
    />
  );
}

function reason({ canPlan, standing }: MeetingDetail): string {
  if (!canPlan) return "Only the network’s leads and the central team can change this meeting.";
  if (standing === "cancelled") return "This meeting has been cancelled, so it can no longer be changed.";
  return "This meeting is over, so it can no longer be changed.";
}

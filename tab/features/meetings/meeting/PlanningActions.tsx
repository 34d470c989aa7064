import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { CancelMeeting } from "./CancelMeeting.tsx";

/** What its leads do with a meeting as a whole. */
export function PlanningActions({ meeting }: { readonly meeting: MeetingDetail }) {
  const isAhead = meeting.standing === "scheduled" || meeting.standing === "changed";
  return (
    <>
      {isAhead || meeting.standing === "draft" ? (
        <ButtonLink to={`/meetings/${meeting.id}/edit`}>
          {meeting.standing === "draft" ? "Go on planning" : "Edit"}
        </ButtonLink>
      ) : null}
      {isAhead ? <CancelMeeting meeting={meeting} /> : null}
    </>
  );
}

import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { CancelMeeting } from "./CancelMeeting.tsx";

/** What its leads do with a meeting as a whole. */
export function PlanningActions({ meeting }: { readonly meeting: MeetingDetail }) {
  const today = useToday();
  const isAhead = meeting.standing === "scheduled" || meeting.standing === "changed";
  const isOn = isAhead || isOver(meeting);
  // A register is kept from the day of the meeting on.
  const hasRegister = isOn && today !== undefined && meeting.startsAt.slice(0, 10) <= today;
  const isInARoomToday =
    isOn &&
    meeting.standing !== "closed" &&
    meeting.mode !== "online" &&
    meeting.startsAt.slice(0, 10) === today;
  return (
    <>
      {isInARoomToday ? (
        <ButtonLink to={`/meetings/${meeting.id}/check-in`}>Check-in screen</ButtonLink>
      ) : null}
      {hasRegister ? <ButtonLink to={`/meetings/${meeting.id}/register`}>Register</ButtonLink> : null}
      {isAhead || meeting.standing === "draft" ? (
        <ButtonLink to={`/meetings/${meeting.id}/edit`}>
          {meeting.standing === "draft" ? "Go on planning" : "Edit"}
        </ButtonLink>
      ) : null}
      {isAhead ? <CancelMeeting meeting={meeting} /> : null}
    </>
  );
}

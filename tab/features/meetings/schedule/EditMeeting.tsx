import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSearchParams } from "wouter";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { useDeleteMeeting } from "../../../api/meetings-write/delete-meeting.ts";
import type { DeletedPlan } from "./DeletedMeeting.tsx";
import { MeetingPlanner } from "./MeetingPlanner.tsx";
import { toMeetingForm } from "./meeting-form.ts";
import { useMeetingPlanning } from "./useMeetingPlanning.ts";
import { useNetworksToPlan } from "./useNetworksToPlan.ts";
import { useUnsavedMeeting } from "./useUnsavedMeeting.ts";

/** A meeting that stands already, in the form. */
export function EditMeeting({
  meeting,
  today,
  onDeleted,
}: {
  readonly meeting: MeetingDetail;
  readonly today: string;
  readonly onDeleted: (deleted: DeletedPlan) => void;
}) {
  const [address] = useSearchParams();
  const text = useUnsavedMeeting(meeting.id);
  const start = toMeetingForm(meeting.plan, today);
  const planning = useMeetingPlanning({ meeting, start, today, text });
  const remove = useDeleteMeeting();
  const { networks, canPlanForTrust } = useNetworksToPlan();
  const own =
    meeting.network && !networks.some(({ id }) => id === meeting.network?.id) ? [meeting.network] : [];
  return (
    <>
      {address.get("stays") === "draft" ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The drafts of the series are saved, but they could not be scheduled. Schedule them again to see
            why.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <MeetingPlanner
        meeting={meeting}
        planning={planning}
        today={today}
        firstScope={address.get("scope") === "following" ? "following" : "this"}
        networks={[...own, ...networks]}
        canPlanForTrust={canPlanForTrust}
        onChooseNetwork={(network) => planning.change({ ...planning.form, network })}
        onDelete={async () => {
          const done = await planning.attempt(async () => {
            await remove.mutateAsync(meeting);
            return true;
          });
          if (!done) return;
          planning.forget();
          onDeleted({ plan: meeting.plan, newId: crypto.randomUUID() });
        }}
      />
    </>
  );
}

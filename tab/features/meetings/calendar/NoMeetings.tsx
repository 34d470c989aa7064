import { Button } from "@fluentui/react-components";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import type { MeetingFilter } from "./useCalendarAddress.ts";

/** Says what will stand here, and the way to see more. */
export function NoMeetings({
  filter,
  onShowAll,
}: {
  readonly filter: MeetingFilter;
  readonly onShowAll: () => void;
}) {
  if (!filter.mine)
    return (
      <EmptyState title="No meetings here in this time.">
        Meetings stand here as soon as a network schedules them.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No meetings for you in this time."
      action={<Button onClick={onShowAll}>Show everybody’s meetings</Button>}
    >
      A meeting that you must or may come to stands here as soon as it is scheduled.
    </EmptyState>
  );
}

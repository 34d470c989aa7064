import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useLocation } from "wouter";
import type { MeetingPlanBody } from "../../../../shared/contract/meetings/plan.schema.ts";
import { useCreateMeeting } from "../../../api/meetings-write/create-meeting.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

export interface DeletedPlan {
  readonly plan: MeetingPlanBody;
  /** Chosen once, so that a second click on Undo brings it back once. */
  readonly newId: string;
}

/** What was deleted, with the way back. It stays as long as the page does: nobody has to be quick. */
export function DeletedMeeting({ deleted: { plan, newId } }: { readonly deleted: DeletedPlan }) {
  const create = useCreateMeeting();
  const [, navigate] = useLocation();
  const undo = () =>
    create.mutate(
      { id: newId, plan },
      { onSuccess: ({ id }) => navigate(`/meetings/${id}/edit`, { replace: true }) },
    );
  return (
    <>
      {create.error ? <ProblemNotice error={create.error} /> : null}
      <MessageBar layout="multiline">
        <MessageBarBody>Deleted “{plan.title}”. Nobody had been told of it.</MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={create.isPending} onClick={undo}>
            Undo
          </Button>
        </MessageBarActions>
      </MessageBar>
      <p>
        <PageLink to="/meetings">Go to Meetings</PageLink>
      </p>
    </>
  );
}

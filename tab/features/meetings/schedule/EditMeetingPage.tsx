import { useState } from "react";
import { useToday } from "../../../api/home/use-today.ts";
import { useMeeting } from "../../../api/meetings/get-meeting.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { DeletedMeeting, type DeletedPlan } from "./DeletedMeeting.tsx";
import { EditMeeting } from "./EditMeeting.tsx";
import { FixedMeeting, isFixed } from "./FixedMeeting.tsx";

/** `/meetings/:id/edit`: a draft to be finished, or a scheduled meeting to be changed or cancelled. */
export default function EditMeetingPage({ id }: { readonly id: string }) {
  const meeting = useMeeting(id);
  const today = useToday();
  const [deleted, setDeleted] = useState<DeletedPlan>();
  if (deleted)
    return (
      <Page title="Draft deleted">
        <DeletedMeeting deleted={deleted} />
      </Page>
    );
  const isDraft = meeting.data?.standing === "draft";
  return (
    <Page
      title={meeting.data?.title ?? "Change a meeting"}
      intro={isDraft ? "A draft. Nobody has been told of it." : undefined}
    >
      <Answer
        query={today === undefined ? { ...meeting, data: undefined } : meeting}
        loading={<LoadingLines label="Loading the meeting" blocks={4} />}
      >
        {(found) =>
          isFixed(found) ? (
            <FixedMeeting meeting={found} />
          ) : (
            <EditMeeting meeting={found} today={today ?? ""} onDeleted={setDeleted} />
          )
        }
      </Answer>
    </Page>
  );
}

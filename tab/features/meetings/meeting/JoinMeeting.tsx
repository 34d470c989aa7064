import { Button, makeStyles } from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { useJoinMeeting } from "../../../api/meetings/join-meeting.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

/** For a meeting that is open to all and did not name the reader. */
export function JoinMeeting({ meeting }: { readonly meeting: MeetingDetail }) {
  const styles = useStyles();
  const join = useJoinMeeting(meeting.id);
  return (
    <div>
      {join.error ? <ProblemNotice error={join.error} /> : null}
      <Button className={styles.button} disabledFocusable={join.isPending} onClick={() => join.mutate()}>
        {join.isPending ? "Asking…" : "I’d like to come"}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  button: { [media.print]: { display: "none" } },
});

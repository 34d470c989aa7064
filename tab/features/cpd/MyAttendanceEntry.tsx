import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { MyAttendance } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { path } from "../../api/path.ts";
import { DownloadButton } from "../../ui/DownloadButton.tsx";
import { DisputeForm } from "./DisputeForm.tsx";
import { AttendanceEntry } from "./entries/AttendanceEntry.tsx";
import { useEntryStyles } from "./entry.styles.ts";

/** One's own attendance, with its certificate and the way to say that it is not so. */
export function MyAttendanceEntry(props: { readonly attendance: MyAttendance; readonly today: string }) {
  const styles = useEntryStyles();
  const [isDisputing, setDisputing] = useState(false);
  const { meeting, title, outcome, canDispute } = props.attendance;
  return (
    <AttendanceEntry {...props}>
      <div className={styles.actions}>
        {outcome === "attended" ? (
          <DownloadButton
            path={path`/api/cpd/mine/meetings/${meeting}/certificate.pdf`}
            name={`Certificate ${title}.pdf`}
            about={title}
            size="small"
            appearance="subtle"
          >
            Certificate
          </DownloadButton>
        ) : null}
        {canDispute && !isDisputing ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`This is not right: ${title}`}
            onClick={() => setDisputing(true)}
          >
            This is not right…
          </Button>
        ) : null}
      </div>
      {canDispute && isDisputing ? (
        <DisputeForm meeting={meeting} title={title} onClose={() => setDisputing(false)} />
      ) : null}
    </AttendanceEntry>
  );
}

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { MyAttendance } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { dayAndTime } from "../../../shared/sentences/dates.ts";
import { path } from "../../api/path.ts";
import { DownloadButton } from "../../ui/DownloadButton.tsx";
import { ExpectationNote } from "../../ui/ExpectationMark.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { DisputeForm } from "./DisputeForm.tsx";
import { useEntryStyles } from "./entry.styles.ts";

/** How one meeting that is over is recorded, why, and the way to say that it is not so. */
export function AttendanceEntry({
  attendance,
  today,
}: {
  readonly attendance: MyAttendance;
  readonly today: string;
}) {
  const styles = useEntryStyles();
  const [isDisputing, setDisputing] = useState(false);
  const { meeting, title, startsAt, expectation, outcome, outcomeWords, sentence, canDispute, dispute } =
    attendance;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <PageLink to={`/meetings/${meeting}`}>{title}</PageLink>
        </h3>
        <strong>{outcomeWords}</strong>
      </div>
      <p className={styles.about}>
        {dayAndTime(new Date(startsAt), today)} · <ExpectationNote expectation={expectation} />
      </p>
      <p className={styles.line}>{sentence}</p>
      {dispute ? <p className={styles.line}>{dispute}</p> : null}
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
    </li>
  );
}

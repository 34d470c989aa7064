import type { ReactNode } from "react";
import type { MyAttendance } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { ExpectationNote } from "../../../ui/ExpectationMark.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { useEntryStyles } from "../entry.styles.ts";

/** How somebody is recorded at one meeting that is over, and why. */
export function AttendanceEntry(props: {
  readonly attendance: MyAttendance;
  readonly today: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}) {
  const styles = useEntryStyles();
  const { meeting, title, startsAt, expectation, outcomeWords, sentence, dispute } = props.attendance;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <PageLink to={`/meetings/${meeting}`}>{title}</PageLink>
        </h3>
        <strong>{outcomeWords}</strong>
      </div>
      <p className={styles.about}>
        {dayAndTime(new Date(startsAt), props.today)} · <ExpectationNote expectation={expectation} />
      </p>
      <p className={styles.line}>{sentence}</p>
      {dispute ? <p className={styles.line}>{dispute}</p> : null}
      {props.children}
    </li>
  );
}

import type { ReactNode } from "react";
import type { ObligationView } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useEntryStyles } from "../entry.styles.ts";
import { CertificateLines } from "./CertificateLines.tsx";
import { Sessions } from "./Sessions.tsx";
import { Standing } from "./Standing.tsx";

/** Something that must be done: how it stands, why it is asked, and what would meet it. */
export function ObligationEntry(props: {
  readonly obligation: ObligationView;
  readonly today: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}) {
  const styles = useEntryStyles();
  const { course, standing, standingWords, sentence, toMeet, sessions, completedOn, handIn } =
    props.obligation;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.title}>{course.title}</h3>
        <Standing standing={standing} words={standingWords} />
      </div>
      <p className={styles.line}>{sentence}</p>
      {completedOn && standing !== "met" ? (
        <p className={styles.about}>Last done on {day(completedOn, props.today)}</p>
      ) : null}
      {toMeet ? <p className={styles.line}>{toMeet}</p> : null}
      <p className={styles.about}>{[course.kindWords, ...course.priorities].join(" · ")}</p>
      <CertificateLines handIn={handIn} />
      {props.children}
      <Sessions sessions={sessions} course={course.title} today={props.today} />
    </li>
  );
}

import type { ObligationView } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { path } from "../../api/path.ts";
import { DownloadButton } from "../../ui/DownloadButton.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import { HandIn } from "./hand-in/HandIn.tsx";
import { Sessions } from "./Sessions.tsx";
import { Standing } from "./Standing.tsx";

/** Something that one must do: how it stands, why it is asked, and what would meet it. */
export function ObligationEntry({
  obligation,
  today,
}: {
  readonly obligation: ObligationView;
  readonly today: string;
}) {
  const styles = useEntryStyles();
  const { course, standing, standingWords, sentence, toMeet, sessions, completedOn } = obligation;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.title}>{course.title}</h3>
        <Standing standing={standing} words={standingWords} />
      </div>
      <p className={styles.line}>{sentence}</p>
      {completedOn ? <p className={styles.about}>Last done on {day(completedOn, today)}</p> : null}
      {toMeet ? <p className={styles.line}>{toMeet}</p> : null}
      <p className={styles.about}>{[course.kindWords, ...course.priorities].join(" · ")}</p>
      {completedOn ? (
        <DownloadButton
          path={path`/api/cpd/mine/courses/${course.id}/certificate.pdf`}
          name={`Certificate ${course.title}.pdf`}
          about={course.title}
          size="small"
          appearance="subtle"
        >
          Certificate
        </DownloadButton>
      ) : null}
      <HandIn course={course} handIn={obligation.handIn} />
      <Sessions sessions={sessions} course={course.title} today={today} />
    </li>
  );
}

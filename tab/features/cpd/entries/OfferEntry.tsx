import type { ReactNode } from "react";
import type { OptionalOffer } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { useEntryStyles } from "../entry.styles.ts";
import { CertificateLines } from "./CertificateLines.tsx";
import { Sessions } from "./Sessions.tsx";

/** Something that may be done; nothing is ever missed here. */
export function OfferEntry(props: {
  readonly offer: OptionalOffer;
  readonly today: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}) {
  const styles = useEntryStyles();
  const { course, sentence, sessions, handIn } = props.offer;
  return (
    <li className={styles.entry}>
      <h3 className={styles.title}>{course.title}</h3>
      <p className={styles.line}>{course.about}</p>
      <p className={styles.about}>{sentence}</p>
      <CertificateLines handIn={handIn} />
      {props.children}
      <Sessions sessions={sessions} course={course.title} today={props.today} />
    </li>
  );
}

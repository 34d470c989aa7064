import type { OptionalOffer } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { useEntryStyles } from "./entry.styles.ts";
import { HandIn } from "./hand-in/HandIn.tsx";
import { Sessions } from "./Sessions.tsx";

/** Something that one may do; nothing is ever missed here. */
export function OfferEntry({ offer, today }: { readonly offer: OptionalOffer; readonly today: string }) {
  const styles = useEntryStyles();
  const { course, sentence, sessions, completedOn } = offer;
  return (
    <li className={styles.entry}>
      <h3 className={styles.title}>{course.title}</h3>
      <p className={styles.line}>{course.about}</p>
      <p className={styles.about}>{sentence}</p>
      {completedOn ? <p className={styles.about}>You did it on {day(completedOn, today)}</p> : null}
      <HandIn course={course} handIn={offer.handIn} />
      <Sessions sessions={sessions} course={course.title} today={today} />
    </li>
  );
}

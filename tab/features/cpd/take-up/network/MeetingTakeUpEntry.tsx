import { makeStyles, tokens } from "@fluentui/react-components";
import type { MeetingTakeUp } from "../../../../../shared/contract/cpd/network-take-up.schema.ts";
import { dayAndTime } from "../../../../../shared/sentences/dates.ts";
import { Bar } from "../../../../ui/Bar.tsx";
import { ButtonLink } from "../../../../ui/ButtonLink.tsx";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { useEntryStyles } from "../../entry.styles.ts";

/** One meeting in figures; the names stand on its register. */
export function MeetingTakeUpEntry(props: { readonly meeting: MeetingTakeUp; readonly today: string }) {
  const entry = useEntryStyles();
  const styles = useStyles();
  const { id, title, startsAt, isOver, words, attended, unknown, reach } = props.meeting;
  // Whoever is not known yet waits for the register, most often because nobody has filled it.
  const isToBeFilled = isOver && unknown > 0;
  return (
    <li className={entry.entry}>
      <h3 className={entry.title}>
        <PageLink to={`/meetings/${id}`}>{title}</PageLink>
      </h3>
      <p className={entry.about}>{dayAndTime(new Date(startsAt), props.today)}</p>
      {isOver && attended.of > 0 ? <Bar share={attended} className={styles.bar} /> : null}
      <p className={entry.line}>{words}</p>
      {isOver && reach.length > 0 ? (
        <p className={entry.about}>
          Schools that were there: {reach.map(({ schools }) => schools.words).join(", ")}
        </p>
      ) : null}
      {isOver ? (
        <div>
          <ButtonLink
            to={`/meetings/${id}/register`}
            label={`${isToBeFilled ? "Fill the register" : "Register"}: ${title}`}
          >
            {isToBeFilled ? "Fill the register" : "Register"}
          </ButtonLink>
        </div>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({ bar: { maxWidth: "32rem", marginBlock: tokens.spacingVerticalXXS } });

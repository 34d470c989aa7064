import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { path } from "../../api/path.ts";
import { Deadline } from "../../ui/Deadline.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Unfold } from "../../ui/Unfold.tsx";
import { useEntryStyles } from "./entry.styles.ts";
import type { BriefingToDo } from "./to-do-rows.ts";

/** What a briefing asks that is put off, or that colleagues have to do: out of the way, and one tap off. */
export default function SetAside({
  later,
  handed,
  today,
}: {
  readonly later: readonly BriefingToDo[];
  readonly handed: NonNullable<Home["handed"]>;
  readonly today: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.aside}>
      {later.length > 0 ? (
        <Unfold title={`Later (${later.length})`}>
          <ul className={styles.list}>
            {later.map((row) => (
              <Entry
                key={row.item}
                row={row}
                sentence={`Put off until ${day(row.laterOn ?? today, today)}`}
                today={today}
              />
            ))}
          </ul>
        </Unfold>
      ) : null}
      {handed.length > 0 ? (
        <Unfold title={`With colleagues (${handed.length})`}>
          <ul className={styles.list}>
            {handed.map((row) => (
              <Entry key={row.item} row={row} sentence={row.sentence} today={today} />
            ))}
          </ul>
        </Unfold>
      ) : null}
    </div>
  );
}

function Entry({
  row,
  sentence,
  today,
}: {
  readonly row: Pick<BriefingToDo, "item" | "edition" | "text" | "dueOn" | "overdue">;
  readonly sentence: string;
  readonly today: string;
}) {
  const entry = useEntryStyles();
  return (
    <li className={entry.entry}>
      <div>
        <PageLink to={path`/briefing/${row.edition}/items/${row.item}`} className={entry.action}>
          {row.text}
        </PageLink>
        <p className={entry.about}>{sentence}</p>
        {row.dueOn ? (
          <p className={entry.about}>
            <Deadline dueOn={row.dueOn} today={today} isOverdue={row.overdue} />
          </p>
        ) : null}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  aside: {
    ...typographyStyles.body1,
    marginTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CircleRegular, MailRegular } from "@fluentui/react-icons";
import type { Missed, MissedItem } from "../../../../shared/contract/briefing/catch-up.schema.ts";
import { missedWords } from "../../../../shared/sentences/briefing/catch-up.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { Deadline } from "../../../ui/Deadline.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";

interface MissedEditionProps {
  readonly edition: Missed["editions"][number];
  readonly today: string;
}

/** One briefing with what is left of it: to do, then not read, then, folded away, what is settled. */
export function MissedEdition({ edition, today }: MissedEditionProps) {
  const styles = useStyles();
  const { id, items } = edition;
  const missed = items.filter(({ standing }) => standing !== "settled");
  const settled = items.filter(({ standing }) => standing === "settled");
  const list = (shown: readonly MissedItem[]) => (
    <ul className={styles.list}>
      {shown.map((item) => (
        <Entry key={item.id} edition={id} item={item} today={today} />
      ))}
    </ul>
  );
  return (
    <Panel title={day(id, today)}>
      <p className={styles.summary}>
        {missedWords(edition)} ·{" "}
        <PageLink to={`/briefing/${id}`} label={`Read this briefing, ${day(id, today)}`}>
          Read this briefing
        </PageLink>
      </p>
      {list(missed)}
      {settled.length > 0 && (
        <Unfold title={`${counted(settled.length, "item", "items")} read or done`}>{list(settled)}</Unfold>
      )}
    </Panel>
  );
}

function Entry({
  edition,
  item: { id, title, standing, action },
  today,
}: {
  readonly edition: string;
  readonly item: MissedItem;
  readonly today: string;
}) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <PageLink to={`/briefing/${edition}/items/${id}`} className={styles.title}>
        {title}
      </PageLink>
      {standing === "to-do" && (
        <>
          <p className={styles.line}>
            <CircleRegular aria-hidden="true" className={styles.sign} />
            To do: {action?.text}
          </p>
          {action?.dueOn && (
            <p className={styles.line}>
              <Deadline dueOn={action.dueOn} today={today} isOverdue={action.overdue} />
            </p>
          )}
        </>
      )}
      {standing === "unread" && (
        <p className={styles.line}>
          <MailRegular aria-hidden="true" className={styles.sign} />
          Not read
        </p>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    paddingBlock: tokens.spacingVerticalS,
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  line: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  sign: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS, fontSize: "16px" },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Viewings } from "../../../shared/contract/records/viewings.schema.ts";
import { counted, sentenceCase } from "../../../shared/sentences/lists.ts";
import { useViewings } from "../../api/records/viewings.ts";
import { Answer } from "../../ui/Answer.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** Who has seen a record, the latest first; one's own without a person. */
export function ViewingsPanel({ person, title }: { readonly person?: string; readonly title: string }) {
  const viewings = useViewings(person);
  return (
    <Panel title={title}>
      <Answer query={viewings} loading={<LoadingLines label="Loading who has looked" blocks={2} />}>
        {(answer) => <Seen {...answer} />}
      </Answer>
    </Panel>
  );
}

function Seen({ viewings, since, more }: Viewings) {
  const styles = useStyles();
  if (viewings.length === 0)
    return (
      <EmptyState title={`Nobody else has, ${since}.`}>
        Whoever opens the record, or a register or school page with it, stands here with the day.
      </EmptyState>
    );
  return (
    <>
      <ul className={styles.list}>
        {viewings.map(({ key, viewer, as, day, where }) => (
          <li key={key} className={styles.entry}>
            <p className={styles.who}>
              {viewer}, {as.toLowerCase()}
            </p>
            <p className={styles.when}>{day}</p>
            <p className={styles.where}>{where.map((each) => sentenceCase(each)).join(" · ")}</p>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className={styles.when}>
          {counted(more, "earlier entry is", "earlier entries are")} in the download.
        </p>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  who: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  when: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  where: { ...typographyStyles.body1, margin: 0, gridColumn: "1 / -1", overflowWrap: "anywhere" },
});

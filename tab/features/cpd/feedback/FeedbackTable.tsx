import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FeedbackResultShown } from "../../../../shared/contract/cpd/feedback.schema.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";

export interface FeedbackLine {
  readonly key: string;
  readonly name: ReactNode;
  /** Said below its name. */
  readonly detail?: string;
  readonly shown: { readonly result?: FeedbackResultShown | undefined; readonly words: string };
}

/** Which answer of each question is compared from line to line, and under which head. */
const compared = [
  { question: "worth", choice: 0, head: "Worth the time" },
  { question: "change", choice: 0, head: "Will change practice" },
  { question: "pitch", choice: 1, head: "Right pitch" },
] as const;

/** Networks, courses, phases or meetings beside each other: the best answer to each question, out of how many. */
export function FeedbackTable(props: {
  readonly label: string;
  /** What stands down: "Network". */
  readonly of: string;
  readonly lines: readonly FeedbackLine[];
}) {
  const styles = useStyles();
  return (
    <ScrollBox label={props.label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {props.of}
            </th>
            {compared.map(({ head }) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.lines.map(({ key, name, detail, shown }) => (
            <tr key={key} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
                {detail ? <div className={styles.detail}>{detail}</div> : null}
              </th>
              {shown.result ? (
                <Cells result={shown.result} />
              ) : (
                <td colSpan={compared.length} className={styles.nothing}>
                  {shown.words}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cells({ result }: { readonly result: FeedbackResultShown }) {
  const styles = useStyles();
  return compared.map(({ question, choice, head }) => {
    const count = result.questions.find((each) => each.question === question)?.choices[choice]?.count ?? 0;
    return (
      <td key={head} className={styles.cell}>
        {count} of {result.answers}
      </td>
    );
  });
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingHorizontalS,
    [media.phone]: { padding: tokens.spacingHorizontalXS },
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    ...typographyStyles.body1,
    textAlign: "start",
    minWidth: "5rem",
    [media.phone]: { padding: tokens.spacingHorizontalXS },
    padding: tokens.spacingHorizontalS,
    overflowWrap: "break-word",
  },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  cell: {
    ...typographyStyles.body1,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    [media.phone]: { padding: tokens.spacingHorizontalXS },
    fontVariantNumeric: "tabular-nums",
  },
  nothing: {
    ...typographyStyles.body1,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

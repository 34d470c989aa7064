import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Panel } from "../../../ui/Panel.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { type CountsLine, CountsTable } from "./CountsTable.tsx";
import { ShareBars } from "./ShareBars.tsx";

/** One way to look at mandatory CPD: a chart, and the table behind it. */
export function TakeUpPanel(props: {
  readonly title: string;
  /** What stands down: "Hub". */
  readonly of: string;
  readonly lines: readonly CountsLine[];
  /** From 0 to 1. */
  readonly target?: number;
  /** Heads of further columns. */
  readonly more?: readonly string[];
  /** A sentence above the chart. */
  readonly note?: string;
}) {
  const styles = useStyles();
  const { title, of, lines, target, more } = props;
  return (
    <Panel title={title}>
      {props.note ? <p className={styles.note}>{props.note}</p> : null}
      <ShareBars
        label={`Mandatory CPD done: ${title.toLowerCase()}`}
        {...(target === undefined ? {} : { target })}
        lines={lines.map(({ key, name, counts }) => ({
          ...{ key, name, share: counts.done },
          note: counts.overdue > 0 ? `${counts.overdue} overdue` : undefined,
          ...(counts.optional.of > 0 ? { whenNone: `Optional: ${counts.optional.words} took part` } : {}),
        }))}
      />
      <Unfold title="All figures as a table">
        <CountsTable
          label={`Figures: ${title.toLowerCase()}`}
          of={of}
          lines={lines}
          {...(more ? { more } : {})}
        />
      </Unfold>
    </Panel>
  );
}

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

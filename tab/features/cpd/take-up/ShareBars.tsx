import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Portion } from "../../../../shared/contract/cpd/portion.schema.ts";
import { percent } from "../../../../shared/sentences/cpd/take-up.ts";
import { Bar } from "../../../ui/Bar.tsx";
import { media } from "../../../ui/breakpoints.ts";

export interface ShareLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly share: Portion;
  /** What else is to be known: "3 overdue". */
  readonly note?: string | undefined;
  /** What stands instead of a bar of nothing. */
  readonly whenNone?: string;
}

/** A chart of shares, drawn as bars with their figures in words beside them, so that it is read as well as seen. */
export function ShareBars(props: {
  /** What is drawn: "Mandatory CPD done, by hub". */
  readonly label: string;
  readonly lines: readonly ShareLine[];
  /** From 0 to 1. */
  readonly target?: number;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.bars} aria-label={props.label}>
      {props.lines.map(({ key, name, share, note, whenNone = "Nothing mandatory" }) => (
        <li key={key} className={styles.line}>
          <span className={styles.name}>{name}</span>
          {share.of > 0 ? (
            <>
              <Bar share={share} target={props.target} />
              <span className={styles.words}>
                <strong>{percent(share)}%</strong> {share.words}
                {note ? <span className={styles.note}>, {note}</span> : null}
              </span>
            </>
          ) : (
            <span className={styles.note}>{whenNone}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  bars: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  line: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 16rem) minmax(0, 1fr) minmax(0, 16rem)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    [media.narrow]: { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "2px" },
    [media.print]: { breakInside: "avoid" },
  },
  name: { overflowWrap: "anywhere" },
  words: { fontVariantNumeric: "tabular-nums" },
  note: { color: tokens.colorNeutralForeground2 },
});

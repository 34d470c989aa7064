import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { problemWords } from "../api/problem-words.ts";
import { media } from "./breakpoints.ts";

interface SettleButtonProps {
  /** What is said once it is settled, and by the button before: "Done", "Noted". */
  readonly label: string;
  /** The thing it settles, for those who meet the button out of its context. */
  readonly about: string;
  readonly isSettled: boolean;
  readonly onSettle: (on: boolean) => void;
  /** Why the last wish was refused. */
  readonly error: unknown;
}

/** Settles a thing at once and offers to undo it in the same place, so that the focus stays where it was. Stands last in a grid; a refusal takes the row below. */
export function SettleButton({ label, about, isSettled, onSettle, error }: SettleButtonProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.row}>
        <span role="status" className={styles.settled}>
          {isSettled && (
            <>
              <CheckmarkCircleFilled aria-hidden="true" className={styles.tick} />
              {label}
            </>
          )}
        </span>
        <Button
          className={styles.button}
          appearance={isSettled ? "subtle" : "secondary"}
          aria-label={`${isSettled ? "Undo" : label}: ${about}`}
          onClick={() => onSettle(!isSettled)}
        >
          {isSettled ? "Undo" : label}
        </Button>
      </div>
      {error !== null && error !== undefined && (
        <p role="alert" className={styles.problem}>
          {problemWords(error)}
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalS,
    // Beside a line of text on a phone there is room for one of the two: the mark stands above its undoing.
    [media.phone]: { width: "80px" },
    [media.print]: { display: "none" },
  },
  settled: {
    ...typographyStyles.body1Strong,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  tick: { fontSize: "20px" },
  button: { [media.phone]: { minWidth: "72px" } },
  problem: {
    ...typographyStyles.body1,
    gridColumn: "1 / -1",
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
  },
});

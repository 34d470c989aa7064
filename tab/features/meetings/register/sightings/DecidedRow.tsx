import { Button } from "@fluentui/react-components";
import type { Sightings } from "../../../../../shared/contract/cpd/sightings.schema.ts";
import { useSightingRowStyles } from "./sighting-row.styles.ts";

/** Somebody of whom it was said who they are. It can be taken back; what was said before is kept. */
export function DecidedRow(props: {
  readonly decided: Sightings["decided"][number];
  readonly isBusy: boolean;
  readonly onTakeBack: () => void;
}) {
  const styles = useSightingRowStyles();
  const { name, about, sentence } = props.decided;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>
        {about ? <span className={styles.about}>{about}</span> : null}
        <span>{sentence}</span>
      </div>
      <div className={styles.choices}>
        <Button
          disabledFocusable={props.isBusy}
          aria-label={`Match again: ${name}`}
          onClick={props.onTakeBack}
        >
          Match again
        </Button>
      </div>
    </li>
  );
}

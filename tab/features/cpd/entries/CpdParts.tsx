import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type {
  MyAttendance,
  MyCpd,
  ObligationView,
  OptionalOffer,
} from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { PanelColumn } from "../../../ui/PanelColumn.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { isStillToDo } from "./still-to-do.ts";

interface CpdPartsWords {
  readonly owed: string;
  readonly nothingOwed: string;
  readonly offered: string;
  readonly nothingOffered: string;
  readonly attended: string;
  readonly nothingAttended: string;
}

/** What somebody owes, may do and came to, in that order; what is done is folded away. */
export function CpdParts(props: {
  readonly cpd: Pick<MyCpd, "obligations" | "optional" | "attendance">;
  readonly words: CpdPartsWords;
  /** What can be done about all that is owed together. */
  readonly aboutOwed?: ReactNode;
  /** What their school owes and they answer for. */
  readonly belowOwed?: ReactNode;
  readonly obligation: (obligation: ObligationView) => ReactNode;
  readonly offer: (offer: OptionalOffer) => ReactNode;
  readonly attendance: (attendance: MyAttendance) => ReactNode;
  /** What stands below. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { cpd, words } = props;
  const open = cpd.obligations.filter(isStillToDo);
  const settled = cpd.obligations.filter((each) => !isStillToDo(each));
  return (
    <PanelColumn>
      <Panel title={words.owed}>
        {props.aboutOwed ? <div className={styles.about}>{props.aboutOwed}</div> : null}
        {open.length > 0 ? (
          <ul className={styles.list}>{open.map(props.obligation)}</ul>
        ) : (
          <EmptyState title={words.nothingOwed} />
        )}
        {settled.length > 0 ? (
          <Unfold title={settledWords(settled)}>
            <ul className={styles.list}>{settled.map(props.obligation)}</ul>
          </Unfold>
        ) : null}
      </Panel>
      {props.belowOwed}
      <Panel title={words.offered}>
        {cpd.optional.length > 0 ? (
          <ul className={styles.list}>{cpd.optional.map(props.offer)}</ul>
        ) : (
          <EmptyState title={words.nothingOffered} />
        )}
      </Panel>
      <Panel title={words.attended}>
        {cpd.attendance.length > 0 ? (
          <ul className={styles.list}>{cpd.attendance.map(props.attendance)}</ul>
        ) : (
          <EmptyState title={words.nothingAttended}>
            Each stands here with how it is recorded, and why.
          </EmptyState>
        )}
      </Panel>
      {props.children}
    </PanelColumn>
  );
}

/** "Done (4)", "Done or exempt (2)". */
const settledWords = (settled: readonly ObligationView[]): string =>
  `${settled.every(({ standing }) => standing === "met") ? "Done" : "Done or exempt"} (${settled.length})`;

const useStyles = makeStyles({
  about: { marginBottom: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

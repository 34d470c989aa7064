import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { counted } from "../../../../shared/sentences/lists.ts";
import { Unfold } from "../../../ui/Unfold.tsx";

/** As many as are read through; the rest open below. */
const mostShown = 20;

/** A list of which the first stand open. */
export function FirstOfMany<Entry>(props: {
  readonly of: readonly Entry[];
  readonly children: (entry: Entry) => ReactNode;
}) {
  const styles = useStyles();
  const { of, children } = props;
  const rest = of.slice(mostShown);
  return (
    <>
      <ul className={styles.list}>{of.slice(0, mostShown).map(children)}</ul>
      {rest.length > 0 ? (
        <Unfold title={counted(rest.length, "more", "more")}>
          <ul className={styles.list}>{rest.map(children)}</ul>
        </Unfold>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

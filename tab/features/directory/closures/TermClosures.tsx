import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { ClosureRow } from "./ClosureRow.tsx";
import type { TermOfClosures } from "./closure-terms.ts";
import type { useClosureKeeping } from "./useClosureKeeping.ts";

/** The days of one term. */
export function TermClosures({
  of: { term, closures },
  ...shared
}: {
  readonly of: TermOfClosures;
  readonly localAuthorities: readonly string[];
  readonly today: string;
  readonly keeping: ReturnType<typeof useClosureKeeping>;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.term}>
      <h2 id={id} className={styles.title}>
        {term}
      </h2>
      <ul className={styles.list}>
        {closures.map((closure) => (
          <ClosureRow key={closure.id} closure={closure} {...shared} />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  term: { marginTop: tokens.spacingVerticalXL },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

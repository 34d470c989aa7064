import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { day } from "../../../../shared/sentences/dates.ts";
import { PageLink } from "../../../ui/PageLink.tsx";

/** Editions that have gone out, newest first, each leading to who has read it. */
export function GoneOut({
  editions,
  today,
}: {
  readonly editions: readonly string[];
  readonly today: string | undefined;
}) {
  const styles = useStyles();
  const heading = useId();
  if (editions.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading} className={styles.heading}>
        Gone out
      </h2>
      <ul className={styles.list}>
        {editions.map((edition) => (
          <li key={edition}>
            <PageLink to={`/briefing/write/${edition}/take-up`} className={styles.link}>
              Results: {day(edition, today ?? edition)}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: { display: "inline-flex", alignItems: "center", minHeight: "44px" },
});

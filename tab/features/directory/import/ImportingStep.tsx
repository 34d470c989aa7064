import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ImportProgress } from "../../../api/directory-keeping/apply-import.ts";

const number = new Intl.NumberFormat("en-GB");

/** How far the import is. It goes on at the server whatever happens to this page. */
export function ImportingStep({ progress }: { readonly progress: ImportProgress | undefined }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="importing">
      <h2 id="importing" ref={heading} tabIndex={-1} className={styles.title}>
        Importing
      </h2>
      <ProgressBar
        aria-labelledby="importing"
        {...(progress ? { value: progress.done, max: Math.max(1, progress.of) } : {})}
      />
      <p role="status" className={styles.words}>
        {progress ? `${number.format(progress.done)} of ${number.format(progress.of)} written` : "Beginning…"}
      </p>
      <p className={styles.hint}>
        Stay on this page to see the result. If you leave, the import goes on without you.
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    ":focus": { outlineStyle: "none" },
  },
  words: { ...typographyStyles.body1Strong },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

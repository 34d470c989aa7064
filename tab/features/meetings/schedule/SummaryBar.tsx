import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { media } from "../../../ui/breakpoints.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { summaryWords } from "./summary-words.ts";
import type { Consequences } from "./useConsequences.ts";

export const consequencesId = "what-it-causes";

/** All that the meeting causes in one line: said aloud when it changes, and on a phone in sight with a way to the whole. */
export function SummaryBar({ consequences }: { readonly consequences: Consequences }) {
  const styles = useStyles();
  const { assessment, isStale, hasTime } = consequences;
  const summary = assessment.data && hasTime ? summaryWords(assessment.data) : "";
  return (
    <>
      {/* Only once typing has come to rest and the answer is here: nobody wants every step of it read out. */}
      <VisuallyHidden>
        <span role="status">{isStale ? "" : summary}</span>
      </VisuallyHidden>
      <div className={styles.bar}>
        <Link href={`#${consequencesId}`} className={styles.link}>
          {summary || "What it causes"}
        </Link>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "none",
    [media.narrow]: {
      display: "block",
      position: "sticky",
      top: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      marginBottom: tokens.spacingVerticalL,
    },
  },
  link: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalM,
  },
});

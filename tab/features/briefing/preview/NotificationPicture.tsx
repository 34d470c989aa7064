import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** An entry of Teams' activity feed. */
export function NotificationPicture({ line, text }: { readonly line: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <section aria-label="The notification" className={styles.entry}>
      <p className={styles.line}>{line}</p>
      <p className={styles.text}>{text}</p>
    </section>
  );
}

const useStyles = makeStyles({
  entry: {
    maxWidth: "28rem",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

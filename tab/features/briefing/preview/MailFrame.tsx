import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** An e-mail as it is sent, in a frame in which nothing can run. Its links open beside Beacon. */
export function MailFrame({
  label,
  subject,
  html,
}: {
  readonly label: string;
  readonly subject: string;
  readonly html: string;
}) {
  const styles = useStyles();
  return (
    <section aria-label={label} className={styles.mail}>
      <p className={styles.subject}>Subject: {subject}</p>
      <iframe
        className={styles.frame}
        title={label}
        srcDoc={html}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      />
    </section>
  );
}

const useStyles = makeStyles({
  mail: { display: "grid", rowGap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  subject: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  frame: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "44rem",
    height: "36rem",
    // Programs that show e-mail draw it on white, whatever their theme.
    colorScheme: "light",
    backgroundColor: "Canvas",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

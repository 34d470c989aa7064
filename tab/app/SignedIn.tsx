import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useMe } from "../api/home/use-me.ts";
import { media } from "../ui/breakpoints.ts";

interface SignedInProps {
  readonly signOut: () => Promise<void>;
  readonly className?: string;
}

/** Outside Teams: who is signed in, and the way to be somebody else. Inside, Teams says so itself. */
export function SignedIn({ signOut, className }: SignedInProps) {
  const styles = useStyles();
  const me = useMe();
  return (
    <footer className={mergeClasses(styles.footer, className)}>
      {me && (
        <p className={styles.person}>
          <span className={styles.name}>{me.name}</span>
          {me.posts[0] && <span>{me.posts[0]}</span>}
        </p>
      )}
      <Button onClick={() => void signOut()}>Sign out</Button>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    padding: tokens.spacingHorizontalL,
    [media.wide]: {
      position: "sticky",
      bottom: 0,
      backgroundColor: tokens.colorNeutralBackground2,
      borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [media.print]: { display: "none" },
  },
  person: {
    ...typographyStyles.caption1,
    display: "grid",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
});

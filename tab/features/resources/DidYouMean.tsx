import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

interface DidYouMeanProps {
  /** The question as it was likely meant. */
  readonly meant: string;
  readonly onChoose: (words: string) => void;
}

/** Another spelling of what was typed, to search for instead. */
export function DidYouMean({ meant, onChoose }: DidYouMeanProps) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      Did you mean{" "}
      <Link as="button" inline onClick={() => onChoose(meant)}>
        {meant}
      </Link>
      ?
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
});

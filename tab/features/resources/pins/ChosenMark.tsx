import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PinRegular } from "@fluentui/react-icons";

/** In whose name a resource stands first: "Chosen by the SENDCO network". */
export function ChosenMark({ words }: { readonly words: string }) {
  const styles = useStyles();
  return (
    <p className={styles.mark}>
      <PinRegular aria-hidden="true" className={styles.pin} />
      {words}
    </p>
  );
}

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  pin: { flexShrink: 0, fontSize: "16px" },
});

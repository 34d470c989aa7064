import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** How long the code still stands: a bar that grows shorter once a second, and the seconds in words. Nothing glides and nothing is announced. */
export function TimeLeft({ left, lasts }: { readonly left: number; readonly lasts: number }) {
  const styles = useStyles();
  const [seconds, setSeconds] = useState(Math.ceil(left / 1000));
  useEffect(() => {
    setSeconds(Math.ceil(left / 1000));
    const ticking = setInterval(() => setSeconds((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(ticking);
  }, [left]);
  return (
    <div className={styles.time}>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label="Time left for this code"
        value={seconds}
        max={Math.ceil(lasts / 1000)}
      />
      <p className={styles.words}>A new code in {seconds} s</p>
    </div>
  );
}

const useStyles = makeStyles({
  time: { display: "grid", gap: tokens.spacingVerticalXS, width: "100%" },
  bar: { "& .fui-ProgressBar__bar": { transitionDuration: "0s" } },
  words: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground2 },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import { markedPieces } from "./marked-pieces.ts";

/** Text with the words that were searched for marked. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: string }) {
  const styles = useStyles();
  return markedPieces(text, words).map((piece) =>
    piece.isHit ? (
      <mark key={piece.start} className={styles.hit}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}

const useStyles = makeStyles({
  hit: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
  },
});

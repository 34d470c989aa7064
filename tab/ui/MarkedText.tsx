import { makeStyles, tokens } from "@fluentui/react-components";
import { markedPieces, piecesAt } from "./marked-pieces.ts";

/** What to mark: the words that were searched for, or the places that the server found. */
type Marked = { readonly words: string } | { readonly marks: readonly (readonly [number, number])[] };

/** Text with what was searched for marked. */
export function MarkedText({ text, ...marked }: { readonly text: string } & Marked) {
  const styles = useStyles();
  const pieces = "marks" in marked ? piecesAt(text, marked.marks) : markedPieces(text, marked.words);
  return pieces.map((piece) =>
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

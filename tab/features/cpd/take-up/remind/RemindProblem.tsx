import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { isApiProblem } from "../../../../api/api-problem.ts";
import { problemWords } from "../../../../api/problem-words.ts";
import { VisuallyHidden } from "../../../../ui/VisuallyHidden.tsx";

/** Why nobody was reminded, in the server's words about this one where it has some. */
export function RemindProblem({ error, about }: { readonly error: unknown; readonly about: string }) {
  const styles = useStyles();
  if (error === null || error === undefined) return null;
  const [note] = isApiProblem(error) ? error.notes : [];
  return (
    <p role="alert" className={styles.problem}>
      <VisuallyHidden>{about}: </VisuallyHidden>
      {note ?? problemWords(error)}
    </p>
  );
}

const useStyles = makeStyles({
  problem: {
    ...typographyStyles.caption1,
    flexBasis: "100%",
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
  },
});

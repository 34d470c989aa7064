import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ApiProblem } from "../../../api/api-problem.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

/** Why a file was not taken, with what the server has to say about this one: which columns are missing, what is nearest. */
export function ImportProblem({ problem }: { readonly problem: ApiProblem }) {
  const styles = useStyles();
  return (
    <div>
      <ProblemNotice error={problem} />
      {problem.notes.length > 0 ? (
        <ul className={styles.notes}>
          {problem.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  notes: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

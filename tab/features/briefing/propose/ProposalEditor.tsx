import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MyProposals } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { ItemFields } from "../write/ItemFields.tsx";
import type { ItemForm } from "../write/item-form.ts";

interface Written {
  readonly edition: string;
  readonly form: ItemForm;
}

/** The form of a proposal: the same fields as an editor's, and the Tuesday while there is a choice. */
export function ProposalEditor(props: {
  readonly label: string;
  readonly first: Written;
  /** Those that are still open; none when the Tuesday stands. */
  readonly tuesdays: MyProposals["tuesdays"];
  readonly today: string;
  /** "Propose it" */
  readonly saveWords: string;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onSave: (written: Written) => void;
}) {
  const styles = useStyles();
  const formStyles = useFormStyles();
  const { first, tuesdays, today, problem, isSaving } = props;
  const [written, setWritten] = useState(first);
  const element = useFocusOnError(problem ?? undefined);
  useWarnBeforeUnload(written !== first && !isSaving);
  const editions = tuesdays.map(({ edition }) => edition);
  return (
    <form
      ref={element}
      noValidate
      aria-label={props.label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) props.onSave(written);
      }}
    >
      {problem ? <ProblemNotice error={problem} /> : null}
      {editions.length > 0 ? (
        <ChoiceField
          label="For the briefing of"
          choices={editions}
          nameOf={(edition) => day(edition, today)}
          value={written.edition}
          onChange={(edition) => setWritten({ ...written, edition })}
        />
      ) : (
        <p className={styles.tuesday}>For the briefing of {day(written.edition, today)}.</p>
      )}
      <ItemFields
        form={written.form}
        edition={written.edition}
        errors={isApiProblem(problem) ? problem.errors : []}
        findings={[]}
        onChange={(form) => setWritten({ ...written, form })}
      />
      <div className={formStyles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={isSaving}>
          {isSaving ? "Sending…" : props.saveWords}
        </Button>
        <ButtonLink to="/briefing/proposals">Cancel</ButtonLink>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    minWidth: 0,
    maxWidth: "44rem",
    display: "grid",
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  tuesday: { ...typographyStyles.body1, margin: 0 },
});

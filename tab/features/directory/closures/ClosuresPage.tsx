import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Closures } from "../../../../shared/contract/directory/closures.schema.ts";
import { closureKinds } from "../../../../shared/domain/directory/closure.ts";
import { closureKindWords } from "../../../../shared/sentences/directory/closures.ts";
import { useClosures } from "../../../api/directory-keeping/list-closures.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { FilterChips } from "../../../ui/FilterChips.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { DirectoryNavigation } from "../DirectoryNavigation.tsx";
import { ClosureEditor } from "./ClosureEditor.tsx";
import { emptyClosureForm } from "./closure-form.ts";
import { closureTerms } from "./closure-terms.ts";
import { TermClosures } from "./TermClosures.tsx";
import { useClosureKeeping } from "./useClosureKeeping.ts";

/** Days on which schools differ from an ordinary day of term. Meetings are planned round them. */
export default function ClosuresPage() {
  const closures = useClosures();
  return (
    <>
      <DirectoryNavigation />
      <Page
        title="Closures"
        intro="Holidays, INSET days and assessment weeks. Meetings are planned round them."
      >
        <Answer query={closures} loading={<LoadingLines label="Loading closures" blocks={6} />}>
          {(answer) => <ClosuresByTerm answer={answer} />}
        </Answer>
      </Page>
    </>
  );
}

function ClosuresByTerm({ answer }: { readonly answer: Closures }) {
  const styles = useStyles();
  const form = useFormStyles();
  const keeping = useClosureKeeping();
  // Chosen for each new form, so that a second click adds it once.
  const [newId, setNewId] = useState<string>();
  const [kind, setKind] = useState<string>();
  const turn = (to?: string) => {
    keeping.doing.forgetProblem();
    setNewId(to);
  };
  const { localAuthorities, today } = answer;
  const shown = answer.closures.filter((closure) => kind === undefined || closure.kind === kind);
  const { earlier, current } = closureTerms(shown, today);
  const term = (of: (typeof current)[number]) => (
    <TermClosures key={of.term} of={of} localAuthorities={localAuthorities} today={today} keeping={keeping} />
  );
  return (
    <>
      <UndoNotice doing={keeping.doing} />
      {newId ? (
        <ClosureEditor
          label="Add days"
          first={emptyClosureForm}
          localAuthorities={localAuthorities}
          problem={keeping.doing.problem}
          isBusy={keeping.doing.isBusy}
          onSave={async (closure) => {
            if (await keeping.add(newId, closure)) setNewId(undefined);
          }}
          onCancel={() => turn()}
        />
      ) : (
        <div className={form.actions}>
          <Button appearance="primary" onClick={() => turn(crypto.randomUUID())}>
            Add days
          </Button>
        </div>
      )}
      {answer.closures.length === 0 ? (
        <EmptyState title="There are no days yet.">
          Begin with the bank holidays and the school holidays of each authority.
        </EmptyState>
      ) : (
        <div className={styles.days}>
          <FilterChips
            title="Show"
            chips={closureKinds.map((name) => ({
              name,
              label: closureKindWords[name],
              count: answer.closures.filter((closure) => closure.kind === name).length,
            }))}
            chosen={kind}
            onChoose={setKind}
          />
          {current.map(term)}
          {earlier.length > 0 ? <Unfold title="Earlier terms">{earlier.map(term)}</Unfold> : null}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalL,
  },
});

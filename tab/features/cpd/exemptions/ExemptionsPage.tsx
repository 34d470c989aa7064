import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Exemptions, ExemptionView } from "../../../../shared/contract/cpd/exemption.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useExemptions, useMoveExemption } from "../../../api/cpd/exemptions.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { useEntryStyles } from "../entry.styles.ts";
import { ExemptForm } from "./ExemptForm.tsx";

/** Who need not do a course for a time, and why. */
export default function ExemptionsPage() {
  const exemptions = useExemptions();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <CpdNavigation />
      <Page
        title="Exemptions"
        intro="Who need not do a course for a time. It then counts neither as done nor as owed."
        actions={
          isAdding ? null : (
            <Button appearance="primary" onClick={() => setAdding(true)}>
              Exempt somebody
            </Button>
          )
        }
      >
        {isAdding ? <ExemptForm onClose={() => setAdding(false)} /> : null}
        <Answer query={exemptions} loading={<LoadingLines label="Loading the exemptions" blocks={3} />}>
          {(answer) => <Holding answer={answer} />}
        </Answer>
      </Page>
    </>
  );
}

function Holding({ answer }: { readonly answer: Exemptions }) {
  const styles = useStyles();
  const doing = useUndoable();
  const { mutateAsync } = useMoveExemption();
  const end = ({ id, version, person, course, until }: ExemptionView) =>
    void doing.attempt(async () => {
      const ended = await mutateAsync({ id, version, until: answer.endsBefore });
      return {
        said: `${person.name} is no longer exempt from “${course.title}”.`,
        undo: () => mutateAsync({ id, version: ended.changed?.version ?? version, until }),
      };
    });
  return (
    <div className={styles.parts}>
      <UndoNotice doing={doing} />
      {answer.exemptions.length === 0 ? (
        <EmptyState title="Nobody is exempt.">
          Whoever is, stands here with the reason and until when.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {answer.exemptions.map((exemption) => (
            <Entry key={exemption.id} exemption={exemption} isBusy={doing.isBusy} onEnd={end} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Entry(props: {
  readonly exemption: ExemptionView;
  readonly isBusy: boolean;
  readonly onEnd: (exemption: ExemptionView) => void;
}) {
  const { exemption, isBusy, onEnd } = props;
  const { person, course, because, until, by } = exemption;
  const styles = useEntryStyles();
  const today = useToday() ?? "";
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h2 className={styles.title}>{person.name}</h2>
        <span>until {day(until, today)}</span>
      </div>
      <p className={styles.line}>
        {course.title}: {because}
      </p>
      <p className={styles.about}>{[person.posts, `by ${by}`].filter(Boolean).join(" · ")}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={`End now: ${person.name}, ${course.title}`}
          onClick={() => onEnd(exemption)}
        >
          End now
        </Button>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  parts: { maxWidth: "88ch", marginTop: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

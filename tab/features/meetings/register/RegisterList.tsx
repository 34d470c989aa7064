import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Register } from "../../../../shared/contract/cpd/register.schema.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { beginsWith } from "./first-letters.ts";
import { GroupBar } from "./GroupBar.tsx";
import { RegisterRow } from "./RegisterRow.tsx";
import { useGroupMarking } from "./useGroupMarking.ts";
import { useLatest } from "./useLatest.ts";
import { useMarking, type Word } from "./useMarking.ts";

/** Everybody on the register, found by first letters, marked one by one or many in one go. */
export function RegisterList({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const form = useFormStyles();
  const [typed, setTyped] = useState("");
  const marking = useMarking(register.meeting.id);
  const group = useGroupMarking();
  const { people, canMark } = register;
  const unknown = people.filter(({ outcome }) => outcome === "unknown");
  const shown = people.filter(({ name }) => beginsWith(name, typed));

  // One row that changes must not draw six hundred again: they are given the same functions throughout.
  const now = useLatest({ marking, group, people });
  const onMark = useCallback(
    (id: string, word: Word) => {
      const name = now.current.people.find((person) => person.id === id)?.name ?? "";
      now.current.marking.mark([{ person: id, word }], `${name}: marked ${word}.`);
    },
    [now],
  );
  const onChoose = useCallback((id: string) => now.current.group.choose(id), [now]);

  return (
    <>
      <p role="status" className={styles.summary}>
        {register.summary}
      </p>
      {canMark ? null : (
        <EmptyState title="The register opens when the meeting begins.">
          Until then it shows who is invited.
        </EmptyState>
      )}
      {marking.problem ? <ProblemNotice error={marking.problem} onRetry={marking.retry} /> : null}
      {canMark ? <UndoNotice doing={{ ...marking, problem: undefined }} /> : null}
      <SearchField label="Find by first letters" text={typed} onType={setTyped} />
      {canMark && group.mode ? (
        <GroupBar
          key={group.mode}
          mode={group.mode}
          people={people}
          chosen={group.chosen}
          onMark={(marks, said) => {
            marking.mark(marks, said);
            group.begin(undefined);
            setTyped("");
          }}
          onCancel={() => group.begin(undefined)}
        />
      ) : canMark ? (
        <div className={styles.many}>
          <div className={form.actions}>
            {unknown.length > 0 ? (
              <>
                <Button
                  disabledFocusable={marking.isBusy}
                  onClick={() =>
                    marking.mark(
                      unknown.map(({ id }) => ({ person: id, word: "present" })),
                      `${unknown.length} marked present.`,
                    )
                  }
                >
                  Mark the other {unknown.length} present
                </Button>
                <Button onClick={() => group.begin("all-but")}>All present but…</Button>
              </>
            ) : null}
            <Button onClick={() => group.begin("one-screen")}>Several at one screen…</Button>
          </div>
        </div>
      ) : null}
      {shown.length === 0 ? <p className={styles.summary}>Nobody’s name begins like that.</p> : null}
      <ul className={styles.list}>
        {shown.map((person) => (
          <RegisterRow
            key={person.id}
            person={person}
            canMark={canMark}
            choice={group.mode ? (group.chosen.includes(person.id) ? "chosen" : "open") : undefined}
            onMark={onMark}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1Strong, marginBlock: tokens.spacingVerticalM },
  many: { marginTop: tokens.spacingVerticalM },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    marginTop: tokens.spacingVerticalM,
    maxWidth: "88ch",
  },
});

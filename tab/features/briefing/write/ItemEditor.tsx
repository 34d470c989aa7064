import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { stickyActions } from "../../../ui/sticky-actions.ts";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { ItemFields } from "./ItemFields.tsx";
import { LostRace } from "./LostRace.tsx";
import { useItemEditing } from "./useItemEditing.ts";
import type { UnsavedText } from "./useUnsavedItems.ts";

/** One item, open for writing. */
export function ItemEditor(props: {
  readonly edition: string;
  readonly id: string;
  readonly item: EditorItem | undefined;
  readonly text: UnsavedText;
  /** What is to look at in it as it is saved. */
  readonly findings: readonly BriefingFinding[];
  /** When the saved item is gone: keeps the text as an item of its own. */
  readonly onKeepAsNew: () => void;
}) {
  const styles = useStyles();
  const editing = useItemEditing(props);
  const form = useFocusOnError(editing.problem);
  const isGone = isApiProblem(editing.problem, "item.not-found");
  if (editing.theirs)
    return (
      <LostRace
        key={editing.theirs.version}
        base={editing.base}
        yours={editing.form}
        theirs={editing.theirs}
        problem={editing.problem}
        isSaving={editing.isSaving}
        onResolve={editing.resolve}
      />
    );
  return (
    <form
      ref={form}
      noValidate
      aria-label={props.item?.title ?? "New item"}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!editing.isSaving) void editing.save();
      }}
    >
      {editing.problem ? <ProblemNotice error={editing.problem} /> : null}
      <ItemFields
        form={editing.form}
        edition={props.edition}
        errors={editing.errors}
        findings={editing.findings}
        onChange={editing.change}
      />
      <div className={styles.actions}>
        {isGone ? (
          <Button appearance="primary" onClick={props.onKeepAsNew}>
            Save it as a new item
          </Button>
        ) : (
          <Button appearance="primary" type="submit" disabledFocusable={editing.isSaving}>
            {editing.isSaving ? "Saving…" : "Save item"}
          </Button>
        )}
        {editing.isUnsaved ? <Button onClick={editing.discard}>Discard changes</Button> : null}
        <span role="status" className={styles.state}>
          {editing.isUnsaved ? "Not saved yet. Your text is kept here meanwhile." : props.item ? "Saved" : ""}
        </span>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { minWidth: 0 },
  actions: { ...stickyActions, backgroundColor: tokens.colorNeutralBackground1 },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

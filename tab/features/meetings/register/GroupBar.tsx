import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Register } from "../../../../shared/contract/cpd/register.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { allBut, atOneScreen, type GroupMode } from "./useGroupMarking.ts";
import type { Mark } from "./useMarking.ts";

/** What becomes of the people ticked below, said before it is done; it stays in sight while one ticks. */
export function GroupBar(props: {
  readonly mode: GroupMode;
  readonly people: Register["people"];
  readonly chosen: readonly string[];
  readonly onMark: (marks: readonly Mark[], said: string) => void;
  readonly onCancel: () => void;
}) {
  const { mode, people, chosen, onMark, onCancel } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const [hostChosen, setHost] = useState<string>();
  const among = people.filter(({ id }) => chosen.includes(id));
  const host = among.find(({ id }) => id === hostChosen) ?? among.find(({ id }) => id === chosen[0]);
  const marks = mode === "all-but" ? allBut(people, chosen) : host ? atOneScreen(chosen, host) : [];
  const said = mode === "all-but" ? allButWords(marks) : `${among.length} at ${host?.name ?? ""}’s screen`;
  return (
    <fieldset className={styles.bar}>
      <legend className={styles.legend}>{mode === "all-but" ? "All present but…" : "At one screen"}</legend>
      <p className={styles.how}>
        {mode === "all-but"
          ? "Tick those who are missing. Whoever has nothing recorded yet is marked present."
          : "Tick everybody who sat together, also the one who was signed in to Teams."}
      </p>
      {mode === "one-screen" && among.length > 1 ? (
        <Field label="Whose screen it was">
          <Select value={host?.id ?? ""} onChange={({ target }) => setHost(target.value)}>
            {among.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <div className={form.actions}>
        <Button
          appearance="primary"
          disabledFocusable={marks.length === 0}
          onClick={() => onMark(marks, `${said}: marked.`)}
        >
          {marks.length === 0 ? "Tick somebody first" : `Mark ${said}`}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </fieldset>
  );
}

/** "3 absent, 27 present". */
function allButWords(marks: readonly Mark[]): string {
  const absent = marks.filter(({ word }) => word === "absent").length;
  return `${absent} absent, ${counted(marks.length - absent, "person", "people")} present`;
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    marginBlock: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    maxWidth: "88ch",
    boxSizing: "border-box",
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  legend: { ...typographyStyles.body1Strong, paddingInline: tokens.spacingHorizontalXS },
  how: { ...typographyStyles.body1, margin: 0 },
});

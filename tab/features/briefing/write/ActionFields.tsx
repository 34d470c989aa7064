import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import { type AnsweredBy, answeredBy, itemLimits } from "../../../../shared/domain/briefing/item.ts";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { fieldState } from "../../../ui/field-state.ts";
import { answeredByWords } from "./answered-by-words.ts";
import { adviceAt } from "./findings-words.ts";
import { type ItemForm, whoAnswers } from "./item-form.ts";

type ActionForm = Pick<ItemForm, "asksForAction" | "action">;

/** Whether readers must do something, what, and by when. */
export function ActionFields({
  form,
  edition,
  errors,
  findings,
  onChange,
}: {
  readonly form: ActionForm & Pick<ItemForm, "audience">;
  /** Its Tuesday: the first day a deadline can fall on. */
  readonly edition: string;
  readonly errors: FieldErrors;
  readonly findings: readonly BriefingFinding[];
  readonly onChange: (form: ActionForm) => void;
}) {
  const styles = useStyles();
  const change = (part: Partial<ActionForm>) =>
    onChange({ asksForAction: form.asksForAction, action: form.action, ...part });
  const dateError = fieldError(errors, "/action/dueOn");
  return (
    <div>
      <Checkbox
        label="Readers must do something"
        checked={form.asksForAction}
        onChange={(_, { checked }) => change({ asksForAction: checked === true })}
      />
      {form.asksForAction ? (
        <div className={styles.action}>
          <CountedField
            label="What to do"
            required
            hint="In one line, such as: Return the cover form"
            value={form.action.text}
            limit={itemLimits.action}
            error={fieldError(errors, "/action/text")}
            advice={adviceAt(findings, "/action/text")}
            onChange={(text) => change({ action: { ...form.action, text } })}
          />
          <Field label="By when" {...fieldState(dateError, adviceAt(findings, "/action/dueOn"))}>
            <Input
              type="date"
              min={edition}
              value={form.action.dueOn}
              onChange={(_, { value }) => change({ action: { ...form.action, dueOn: value } })}
            />
          </Field>
          <Field
            label="Who answers"
            hint="One answer: once anybody it is for has done it, the others need not."
          >
            <RadioGroup
              value={whoAnswers(form)}
              onChange={(_, { value }) =>
                change({ action: { ...form.action, answeredBy: value as AnsweredBy } })
              }
            >
              {answeredBy.map((each) => (
                <Radio key={each} value={each} label={answeredByWords[each]} />
              ))}
            </RadioGroup>
          </Field>
        </div>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  action: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
});

import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { AudienceField } from "../../../audience/AudienceField.tsx";
import { fieldNames, type ResourceForm } from "./resource-form.ts";

type Choice = Pick<ResourceForm, "audience" | "isForEverybody">;

/** Who sees a resource: everybody, or those whom a rule reaches. */
export function AudienceOrEverybody(props: {
  readonly value: Choice;
  readonly error: string | undefined;
  readonly onChange: (choice: Partial<Choice>) => void;
}) {
  const styles = useStyles();
  const { value, error, onChange } = props;
  return (
    <div className={styles.field}>
      <Field label={fieldNames.audience}>
        <RadioGroup
          layout="horizontal"
          value={value.isForEverybody ? "everybody" : "some"}
          onChange={(_, { value: chosen }) => onChange({ isForEverybody: chosen === "everybody" })}
        >
          <Radio value="everybody" label="Everybody" />
          <Radio value="some" label="Some people" />
        </RadioGroup>
      </Field>
      {value.isForEverybody ? null : (
        <AudienceField
          label="Which people"
          value={value.audience}
          error={error}
          onChange={(audience) => onChange({ audience })}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  field: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
});

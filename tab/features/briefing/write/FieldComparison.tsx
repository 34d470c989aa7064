import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { AudienceReachLine } from "../../../audience/AudienceReachLine.tsx";
import type { ComparedField, Side } from "./compare-forms.ts";
import { fieldNames, fieldWords } from "./field-words.ts";
import type { ItemForm } from "./item-form.ts";

/** One field as each of two people left it; side by side where there is room. */
export function FieldComparison({
  field,
  theirs,
  yours,
  chosen,
  onChoose,
}: {
  readonly field: ComparedField;
  readonly theirs: ItemForm;
  readonly yours: ItemForm;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}) {
  const styles = useStyles();
  const sides = [
    { side: "theirs", name: "Theirs", form: theirs },
    { side: "yours", name: "Yours", form: yours },
  ] as const;
  return (
    <Field label={fieldNames[field]}>
      <RadioGroup
        className={styles.sides}
        value={chosen}
        onChange={(_, { value }) => onChoose(value === "theirs" ? "theirs" : "yours")}
      >
        {sides.map(({ side, name, form }) => (
          <div key={side} className={styles.side}>
            <Radio value={side} label={name} />
            <div className={styles.text}>
              {field === "audience" ? (
                <AudienceReachLine audience={form.audience} />
              ) : (
                fieldWords(field, form) || <em>Nothing</em>
              )}
            </div>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(16rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  side: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  text: {
    ...typographyStyles.body1,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

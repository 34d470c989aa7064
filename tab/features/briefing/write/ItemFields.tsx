import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import { type ItemSection, itemLimits, itemSections } from "../../../../shared/domain/briefing/item.ts";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { AudienceField } from "../../../audience/AudienceField.tsx";
import { PersonField } from "../../../audience/PersonField.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { ActionFields } from "./ActionFields.tsx";
import { adviceAt } from "./findings-words.ts";
import type { ItemForm } from "./item-form.ts";
import { LinkFields } from "./LinkFields.tsx";
import { sectionWords } from "./section-words.ts";

/** Everything an editor writes of one item, each field with what is wrong with it. */
export function ItemFields({
  form,
  edition,
  errors,
  findings,
  isOut = false,
  onChange,
}: {
  readonly form: ItemForm;
  readonly edition: string;
  readonly errors: FieldErrors;
  /** What is to look at in the text as it is saved. */
  readonly findings: readonly BriefingFinding[];
  /** Whether it has gone out: then whom it is for and where it stands are settled. */
  readonly isOut?: boolean;
  readonly onChange: (form: ItemForm) => void;
}) {
  const styles = useStyles();
  const change = (part: Partial<ItemForm>) => onChange({ ...form, ...part });
  return (
    <div className={styles.fields}>
      <CountedField
        label="Title"
        required
        value={form.title}
        limit={itemLimits.title}
        error={fieldError(errors, "/title")}
        advice={adviceAt(findings, "/title")}
        onChange={(title) => change({ title })}
      />
      <CountedField
        label="What"
        required
        rows={3}
        value={form.what}
        limit={itemLimits.what}
        error={fieldError(errors, "/what")}
        advice={adviceAt(findings, "/what")}
        onChange={(what) => change({ what })}
      />
      <CountedField
        label="Why"
        rows={2}
        value={form.why}
        limit={itemLimits.why}
        error={fieldError(errors, "/why")}
        advice={adviceAt(findings, "/why")}
        onChange={(why) => change({ why })}
      />
      {isOut ? null : (
        <AudienceField
          label="Who it is for"
          value={form.audience}
          error={fieldError(errors, "/audience")}
          advice={adviceAt(findings, "/audience")}
          onChange={(audience) => change({ audience })}
        />
      )}
      <ActionFields form={form} edition={edition} errors={errors} findings={findings} onChange={change} />
      {isOut || form.asksForAction ? null : (
        <Field label="Where it stands">
          <RadioGroup
            layout="horizontal"
            className={styles.sections}
            value={form.section}
            onChange={(_, { value }) => change({ section: value as ItemSection })}
          >
            {itemSections.map((section) => (
              <Radio key={section} value={section} label={sectionWords[section]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <LinkFields
        links={form.links}
        errors={errors}
        findings={findings}
        onChange={(links) => change({ links })}
      />
      <PersonField
        label="Who to ask"
        required
        value={form.owner}
        error={fieldError(errors, "/owner")}
        advice={adviceAt(findings, "/owner")}
        onChange={(owner) => change({ owner })}
      />
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    // What takes the focus scrolls clear of the bar with "Save item", which floats above it (WCAG 2.4.11).
    "& :is(input, textarea, button, fieldset)": { scrollMarginBlock: "180px" },
  },
  sections: { flexWrap: "wrap" },
});

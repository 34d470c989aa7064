import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { fieldError } from "../../../api/field-error.ts";
import { AudienceField } from "../../../audience/AudienceField.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { CascadeFields } from "./CascadeFields.tsx";
import { FindTime } from "./FindTime.tsx";
import type { FieldsProps } from "./field-props.ts";
import { NetworkFields, type PlannedNetwork } from "./NetworkFields.tsx";
import { PreparationFields } from "./PreparationFields.tsx";
import { RepeatFields } from "./RepeatFields.tsx";
import type { SeriesOfForm } from "./useSeriesOfForm.ts";
import { WhenFields } from "./WhenFields.tsx";
import { WhereFields } from "./WhereFields.tsx";

export interface PlannerFieldsProps extends FieldsProps {
  readonly today: string;
  readonly networks: readonly PlannedNetwork[];
  readonly canPlanForTrust: boolean;
  readonly onChooseNetwork: (network: string) => void;
  readonly series: SeriesOfForm;
  /** The meeting's id once it is saved. */
  readonly meeting: string | undefined;
}

/** Everything that is asked about a meeting, in the order one thinks of it: whose, when, who, where. */
export function PlannerFields(props: PlannerFieldsProps) {
  const { form, errors, onChange, today, series, meeting } = props;
  const styles = useStyles();
  const fields = { form, errors, onChange };
  return (
    <div className={styles.fields}>
      <NetworkFields
        {...fields}
        networks={props.networks}
        canPlanForTrust={props.canPlanForTrust}
        onChooseNetwork={props.onChooseNetwork}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>When</legend>
        <WhenFields {...fields} />
        {form.repeat.isOn ? null : (
          <FindTime form={form} meeting={meeting} today={today} onChange={onChange} />
        )}
        {meeting === undefined ? (
          <RepeatFields {...fields} dates={series.dates} looked={series.looked} />
        ) : null}
      </fieldset>
      <AudienceField
        label="Who must come"
        value={form.mandatoryFor}
        presets={[]}
        error={fieldError(errors, "/mandatoryFor")}
        onChange={(mandatoryFor) => onChange({ mandatoryFor })}
      />
      <AudienceField
        label="Who may come"
        value={form.optionalFor}
        mayBeNobody
        presets={[]}
        error={fieldError(errors, "/optionalFor")}
        onChange={(optionalFor) => onChange({ optionalFor })}
      />
      <WhereFields {...fields} />
      <PreparationFields {...fields} />
      <CascadeFields {...fields} />
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    // What takes the focus scrolls clear of the bars that float above and below it (WCAG 2.4.11).
    "& :is(input, select, textarea, button, summary, fieldset)": { scrollMarginBlock: "120px" },
    // Targets of 44 px for a thumb; Fluent's own class names are part of its interface.
    [media.phone]: {
      "& :is(.fui-Input, .fui-Select__select, .fui-Combobox, .fui-Checkbox, .fui-Radio, .fui-Button)": {
        minHeight: "44px",
      },
      "& :is(.fui-Checkbox, .fui-Radio)": { alignItems: "center" },
      "& summary": { minHeight: "44px", boxSizing: "border-box" },
    },
  },
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXS },
});

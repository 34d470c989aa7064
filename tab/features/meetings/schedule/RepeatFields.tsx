import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { SeriesDates } from "../../../../shared/contract/meetings/series.schema.ts";
import { type SeriesPeriod, seriesPeriods } from "../../../../shared/domain/meetings/series-rule.ts";
import { type FieldsProps, stateAt } from "./field-props.ts";
import type { RepeatForm } from "./meeting-form.ts";
import { SeriesDateList } from "./SeriesDateList.tsx";
import { countsWeekdays, nthWords, periodWords, weekdays } from "./series-rule.ts";

/** A year of meetings by one rule, said as one says it: "the first Tuesday of each term". */
export function RepeatFields({
  form,
  errors,
  onChange,
  dates,
  looked,
}: FieldsProps & {
  readonly dates: {
    readonly data: SeriesDates | undefined;
    readonly error: unknown;
    readonly isStale: boolean;
  };
  /** The date whose consequences stand beside. */
  readonly looked: string;
}) {
  const styles = useStyles();
  const { repeat } = form;
  const change = (part: Partial<RepeatForm>) => onChange({ repeat: { ...repeat, ...part } });
  return (
    <>
      <Checkbox
        label="It repeats"
        checked={repeat.isOn}
        onChange={(_, { checked }) => change({ isOn: checked === true })}
      />
      {repeat.isOn ? (
        <fieldset className={styles.rule} aria-label="How it repeats">
          <div className={styles.words}>
            {countsWeekdays(repeat.period) ? (
              <Field label="Which">
                <Select
                  value={String(repeat.nth)}
                  onChange={(_, { value }) =>
                    change({ nth: nthWords.find(({ nth }) => String(nth) === value)?.nth ?? 1 })
                  }
                >
                  {nthWords.map(({ nth, name }) => (
                    <option key={nth} value={String(nth)}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
            ) : null}
            <Field label="Weekday">
              <Select
                value={String(repeat.weekday)}
                onChange={(_, { value }) => change({ weekday: Number(value) })}
              >
                {weekdays.map((name, index) => (
                  <option key={name} value={String(index + 1)}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="How often">
              <Select
                value={repeat.period}
                onChange={(_, { value }) => change({ period: value as SeriesPeriod })}
              >
                {seriesPeriods.map((period) => (
                  <option key={period} value={period}>
                    {periodWords[period]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div className={styles.words}>
            <Field label="From" {...stateAt(errors, "/rule/from")}>
              <Input type="date" value={repeat.from} onChange={(_, { value }) => change({ from: value })} />
            </Field>
            <Field label="To" {...stateAt(errors, "/rule/to")}>
              <Input type="date" value={repeat.to} onChange={(_, { value }) => change({ to: value })} />
            </Field>
          </div>
          <SeriesDateList dates={dates} looked={looked} onLook={(date) => onChange({ date })} />
        </fieldset>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  rule: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "grid", gap: tokens.spacingVerticalM },
  words: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

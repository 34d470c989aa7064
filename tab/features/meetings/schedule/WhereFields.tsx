import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { MeetingMode } from "../../../../shared/domain/meetings/meeting.ts";
import { useSchools } from "../../../api/directory/schools.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { type FieldsProps, stateAt } from "./field-props.ts";
import { modeWords } from "./kind-words.ts";

/** Online, in person or both; and for those who come in person the room and the school. */
export function WhereFields({ form, errors, onChange }: FieldsProps) {
  const styles = useStyles();
  const schools = useSchools();
  const all = schools.data?.schools ?? [];
  return (
    <>
      <Field label="Where" {...stateAt(errors, "/mode")}>
        <RadioGroup
          layout="horizontal"
          className={styles.modes}
          value={form.mode}
          onChange={(_, { value }) => onChange({ mode: value as MeetingMode })}
        >
          {modesInOrder.map((mode) => (
            <Radio key={mode} value={mode} label={modeWords[mode]} />
          ))}
        </RadioGroup>
      </Field>
      {form.mode === "online" ? null : (
        <div className={styles.place}>
          <Field label="Host school" hint="Its own staff need not travel." {...stateAt(errors, "/school")}>
            <Select value={form.school} onChange={(_, { value }) => onChange({ school: value })}>
              <option value="">Not at a school</option>
              {all.map(({ urn, name }) => (
                <option key={urn} value={urn}>
                  {name}
                </option>
              ))}
              {form.school !== "" && !all.some(({ urn }) => urn === form.school) ? (
                <option value={form.school}>{schools.isPending ? "…" : "A school that has left"}</option>
              ) : null}
            </Select>
          </Field>
          <CountedField
            label="Room or place"
            value={form.place}
            limit={placeLimit}
            error={fieldError(errors, "/place")}
            onChange={(place) => onChange({ place })}
          />
        </div>
      )}
    </>
  );
}

const placeLimit = 200;
/** The commonest first. */
const modesInOrder: readonly MeetingMode[] = ["online", "in-person", "both"];

const useStyles = makeStyles({
  modes: { flexWrap: "wrap" },
  place: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

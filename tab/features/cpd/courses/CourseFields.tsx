import { Checkbox, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Courses } from "../../../../shared/contract/cpd/course.schema.ts";
import { courseKinds } from "../../../../shared/domain/cpd/course.ts";
import { courseLimits } from "../../../../shared/domain/cpd/course-errors.ts";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { AudienceField } from "../../../audience/AudienceField.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { fieldState } from "../../../ui/field-state.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { type CourseForm, courseNames, meetingWays, renewals, wayPointer } from "./course-form.ts";
import { kindWords, meetingWayWords, monthWords, renewalWords, schoolMonths } from "./course-words.ts";
import { MeetingsChoice } from "./MeetingsChoice.tsx";

export interface CourseFieldsProps {
  readonly form: CourseForm;
  readonly errors: FieldErrors;
  readonly meetings: Courses["meetings"];
  /** `2026-27`. */
  readonly year: string;
  readonly onChange: (part: Partial<CourseForm>) => void;
}

/** What the central team says about a course, in the order in which one thinks of it. */
export function CourseFields(props: CourseFieldsProps) {
  const { form, errors, year, onChange } = props;
  const styles = useFormStyles();
  const years = [...new Set([form.from, ...yearsAround(year)])].sort();
  const priorityError = errors.find(({ pointer }) => pointer.startsWith("/priorities"))?.pointer;
  return (
    <>
      <CountedField
        label={courseNames.title}
        required
        value={form.title}
        limit={courseLimits.title}
        error={fieldError(errors, "/title")}
        onChange={(title) => onChange({ title })}
      />
      <CountedField
        label={courseNames.about}
        rows={3}
        value={form.about}
        limit={courseLimits.about}
        error={fieldError(errors, "/about")}
        onChange={(about) => onChange({ about })}
      />
      <div className={styles.row}>
        <ChoiceField
          label={courseNames.kind}
          choices={courseKinds}
          nameOf={kindWords}
          value={form.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <CountedField
        label={courseNames.priorities}
        hint="One a line, in the trust's own words."
        rows={2}
        value={form.priorities}
        limit={courseLimits.priority * courseLimits.priorities}
        error={priorityError && fieldError(errors, priorityError)}
        onChange={(priorities) => onChange({ priorities })}
      />
      <AudienceField
        label={courseNames.mandatoryFor}
        value={form.mandatoryFor}
        error={fieldError(errors, "/mandatoryFor")}
        onChange={(mandatoryFor) => onChange({ mandatoryFor })}
      />
      <AudienceField
        label={courseNames.optionalFor}
        value={form.optionalFor}
        mayBeNobody
        error={fieldError(errors, "/optionalFor")}
        onChange={(optionalFor) => onChange({ optionalFor })}
      />
      <WayFields {...props} />
      <div className={styles.row}>
        <ChoiceField
          label={courseNames.renewal}
          choices={renewals}
          nameOf={(renewal) => renewalWords[renewal]}
          value={form.renewal}
          onChange={(renewal) => onChange({ renewal })}
        />
        {form.renewal === "months" ? (
          <NumberField
            label="Months it holds"
            required
            after="months"
            value={form.months}
            error={fieldError(errors, "/renewal/months")}
            onChange={(months) => onChange({ months })}
          />
        ) : null}
      </div>
      <div className={styles.row}>
        <NumberField
          label="Due by: day"
          required
          value={form.dueDay}
          error={fieldError(errors, "/dueBy")}
          onChange={(dueDay) => onChange({ dueDay })}
        />
        <ChoiceField
          label="Due by: month"
          choices={schoolMonths}
          nameOf={monthWords}
          value={form.dueMonth}
          onChange={(dueMonth) => onChange({ dueMonth })}
        />
        <NumberField
          label={courseNames.graceDays}
          required
          hint="For who comes to the post later."
          after="days"
          value={form.graceDays}
          error={fieldError(errors, "/graceDays")}
          onChange={(graceDays) => onChange({ graceDays })}
        />
      </div>
      <div className={styles.row}>
        <ChoiceField
          label={courseNames.from}
          choices={years}
          nameOf={(each) => each}
          value={form.from}
          onChange={(from) => onChange({ from })}
        />
        <ChoiceField
          label={courseNames.until}
          choices={["", ...years.filter((each) => each >= form.from || each === form.until)]}
          nameOf={(each) => each || "No end"}
          value={form.until}
          error={fieldError(errors, "/offered/until")}
          onChange={(until) => onChange({ until })}
        />
      </div>
    </>
  );
}

function WayFields({ form, errors, meetings, onChange }: CourseFieldsProps) {
  const styles = useFormStyles();
  const own = useStyles();
  const none = fieldError(errors, "/ways");
  return (
    <fieldset className={own.group}>
      <legend className={own.legend}>What completes it: any one of these ways</legend>
      <Field label={courseNames.byMeetings} {...fieldState(none)}>
        <RadioGroup
          value={form.byMeetings}
          onChange={(_, { value }) =>
            onChange({ byMeetings: meetingWays.find((way) => way === value) ?? form.byMeetings })
          }
        >
          {meetingWays.map((way) => (
            <Radio key={way} value={way} label={meetingWayWords[way]} />
          ))}
        </RadioGroup>
      </Field>
      {form.byMeetings === "some" ? (
        <div className={styles.row}>
          <NumberField
            label="How many of them"
            required
            after="meetings"
            value={form.needed}
            error={fieldError(errors, `${wayPointer(form, "meetings")}/needed`)}
            onChange={(needed) => onChange({ needed })}
          />
        </div>
      ) : null}
      {form.byMeetings === "no" ? null : (
        <MeetingsChoice
          meetings={meetings}
          chosen={form.meetings}
          error={meetingError(errors)}
          onChange={(chosen) => onChange({ meetings: chosen })}
        />
      )}
      <Checkbox
        label={courseNames.byRecording}
        checked={form.byRecording}
        onChange={(_, { checked }) => onChange({ byRecording: checked === true })}
      />
      {form.byRecording ? (
        <>
          <CountedField
            label="Address of the recording"
            hint="Begins with https://. It can be added later."
            value={form.address}
            limit={courseLimits.address}
            error={fieldError(errors, `${wayPointer(form, "recording")}/address`)}
            onChange={(address) => onChange({ address })}
          />
          <CountedField
            label="Question to answer"
            hint="Empty for “What do you take from it?”"
            value={form.question}
            limit={courseLimits.question}
            error={fieldError(errors, `${wayPointer(form, "recording")}/question`)}
            onChange={(question) => onChange({ question })}
          />
        </>
      ) : null}
      <Checkbox
        label={courseNames.byCertificate}
        checked={form.byCertificate}
        onChange={(_, { checked }) => onChange({ byCertificate: checked === true })}
      />
    </fieldset>
  );
}

function meetingError(errors: FieldErrors): string | undefined {
  const first = errors.find(({ pointer }) => pointer.startsWith("/meetings"));
  return first && fieldError(errors, first.pointer);
}

/** Last year, this one and the two to come. */
function yearsAround(year: string): string[] {
  const first = Number(year.slice(0, 4));
  return [-1, 0, 1, 2].map((more) => `${first + more}-${String((first + more + 1) % 100).padStart(2, "0")}`);
}

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "grid", gap: "8px" },
  legend: { padding: 0, fontWeight: "600" },
});

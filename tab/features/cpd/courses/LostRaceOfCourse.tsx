import { AudienceReachLine } from "../../../audience/AudienceReachLine.tsx";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import { type CourseField, type CourseForm, courseNames, courseParts } from "./course-form.ts";
import { courseFieldWords } from "./course-words.ts";

/** Two people changed a course at once: both versions, field by field, until one of each pair is chosen. */
export function LostRaceOfCourse(props: {
  readonly base: CourseForm;
  readonly yours: CourseForm;
  readonly theirs: CourseForm;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onResolve: (chosen: CourseForm, andSave: boolean) => Promise<void>;
}) {
  const { base, yours, theirs, problem, isSaving, onResolve } = props;
  return (
    <TwoVersions<CourseField>
      label="Two versions of this course"
      problem={problem}
      isSaving={isSaving}
      first={firstChoices(courseParts, { base, yours, theirs })}
      fields={differingFields(courseParts, yours, theirs).map((field) => ({
        field,
        title: courseNames[field],
        theirs: <FieldWords field={field} form={theirs} />,
        yours: <FieldWords field={field} form={yours} />,
      }))}
      onResolve={(choices, andSave) =>
        onResolve(mergedForm(courseParts, { yours, theirs }, choices), andSave)
      }
    />
  );
}

function FieldWords({ field, form }: { readonly field: CourseField; readonly form: CourseForm }) {
  if (field === "mandatoryFor" || field === "optionalFor")
    return <AudienceReachLine audience={form[field]} />;
  return courseFieldWords(field, form) || <em>Nothing</em>;
}

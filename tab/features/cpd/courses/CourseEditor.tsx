import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { type Courses, keptCourseSchema } from "../../../../shared/contract/cpd/course.schema.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useSaveCourse } from "../../../api/cpd/courses.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { CourseConsequences } from "./CourseConsequences.tsx";
import { CourseFields } from "./CourseFields.tsx";
import { fromCourseForm, toCourseForm } from "./course-form.ts";
import { LostRaceOfCourse } from "./LostRaceOfCourse.tsx";
import { useUnsavedCourse, type WrittenCourse } from "./useUnsavedCourse.ts";

/** A course in its form, with what it brings about beside it. What is typed stays whatever the server says. */
export function CourseEditor(props: {
  readonly address: string;
  readonly begin: () => WrittenCourse;
  readonly choices: Courses;
}) {
  const { address, begin, choices } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const [, navigate] = useLocation();
  const { written, setWritten, isUnsaved, forget } = useUnsavedCourse(address, begin);
  const saving = useSaveCourse();
  const element = useFocusOnError(saving.error ?? undefined);
  const theirs = keptCourseSchema.safeParse(
    isApiProblem(saving.error, "course.changed") ? saving.error.current : undefined,
  ).data;
  const save = ({ id, version, form: typed }: WrittenCourse) =>
    saving.mutate(
      { id, version, body: fromCourseForm(typed) },
      {
        onSuccess: () => {
          forget();
          navigate("/cpd/courses");
        },
      },
    );
  if (theirs)
    return (
      <LostRaceOfCourse
        key={theirs.version}
        base={written.base}
        yours={written.form}
        theirs={toCourseForm(theirs)}
        problem={saving.error}
        isSaving={saving.isPending}
        onResolve={async (chosen, andSave) => {
          const next = { ...written, version: theirs.version, base: toCourseForm(theirs), form: chosen };
          setWritten(next);
          saving.reset();
          if (andSave) save(next);
        }}
      />
    );
  return (
    <form
      ref={element}
      noValidate
      aria-label="Course"
      className={styles.sides}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending) save(written);
      }}
    >
      <div className={mergeClasses(form.form, styles.fields)}>
        {saving.error ? <ProblemNotice error={saving.error} /> : null}
        <CourseFields
          form={written.form}
          errors={isApiProblem(saving.error) ? saving.error.errors : []}
          meetings={choices.meetings}
          year={choices.year}
          onChange={(part) => setWritten({ ...written, form: { ...written.form, ...part } })}
        />
      </div>
      <aside className={styles.side}>
        <CourseConsequences id={written.id} body={fromCourseForm(written.form)} />
      </aside>
      <div className={mergeClasses(form.actions, styles.actions)}>
        <Button appearance="primary" type="submit" disabledFocusable={saving.isPending}>
          {saving.isPending ? "Saving…" : written.version === undefined ? "Add course" : "Save course"}
        </Button>
        {isUnsaved ? (
          <Button
            onClick={() => {
              saving.reset();
              setWritten({ ...written, form: written.base });
            }}
          >
            Discard changes
          </Button>
        ) : null}
        <ButtonLink to="/cpd/courses">Back to courses</ButtonLink>
        <span role="status" className={form.state}>
          {isUnsaved ? "Not saved yet" : ""}
        </span>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 20rem)",
    gridTemplateAreas: '"fields side" "actions side"',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    // What it brings about is read before it is saved.
    [media.phone]: {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateAreas: '"fields" "side" "actions"',
    },
  },
  fields: { gridArea: "fields" },
  side: {
    gridArea: "side",
    alignSelf: "start",
    [media.wide]: { position: "sticky", top: tokens.spacingVerticalL },
  },
  actions: { gridArea: "actions" },
});

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Courses, ListedCourse } from "../../../../shared/contract/cpd/course.schema.ts";
import { courseKinds } from "../../../../shared/domain/cpd/course.ts";
import { expectationWords } from "../../../../shared/sentences/meetings/expectations.ts";
import { useCourses, useRetireCourse } from "../../../api/cpd/courses.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ExpectationWords } from "../../../ui/ExpectationMark.tsx";
import { FilterChips } from "../../../ui/FilterChips.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { useEntryStyles } from "../entry.styles.ts";
import { kindWords } from "./course-words.ts";

/** What the trust offers, found by words, kind, and who must or may. */
export function CourseList() {
  const courses = useCourses();
  return (
    <Page
      title="Courses"
      intro={courses.data ? `What the trust offers in ${courses.data.year}.` : "\u00a0"}
      actions={
        <ButtonLink appearance="primary" to="/cpd/courses/new">
          Add a course
        </ButtonLink>
      }
    >
      <Answer
        query={courses}
        loading={<LoadingLines label="Loading the courses" blocks={4} />}
        empty={({ courses: all }) =>
          all.length === 0 ? (
            <EmptyState title="No course is offered yet.">
              Each stands here with who must do it and by when. Begin with what is statutory.
            </EmptyState>
          ) : undefined
        }
      >
        {(answer) => <Found answer={answer} />}
      </Answer>
    </Page>
  );
}

function Found({ answer }: { readonly answer: Courses }) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<string>();
  const [expectation, setExpectation] = useState<string>();
  const { doing, retire } = useRetiring();
  const current = answer.courses.filter(({ isRetired }) => !isRetired);
  const retired = answer.courses.filter(({ isRetired }) => isRetired);
  const isOf = (name: string | undefined) => (course: ListedCourse) =>
    name === undefined || (name === "mandatory" ? course.isMandatory : course.isOptional);
  const found = current.filter(
    (course) =>
      isOf(expectation)(course) &&
      (kind === undefined || course.kind === kind) &&
      `${course.title} ${course.forWhom}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  const entries = (courses: readonly ListedCourse[]) => (
    <ul className={styles.list}>
      {courses.map((course) => (
        <CourseEntry key={course.id} course={course} isBusy={doing.isBusy} onRetire={retire} />
      ))}
    </ul>
  );
  return (
    <div className={styles.parts}>
      <UndoNotice doing={doing} />
      <SearchField label="Search courses" text={words} onType={setWords} />
      <FilterChips
        title="Show"
        chips={(["mandatory", "optional"] as const).map((name) => ({
          name,
          label: expectationWords[name],
          count: current.filter(isOf(name)).length,
        }))}
        chosen={expectation}
        onChoose={setExpectation}
      />
      <FilterChips
        title="Kind"
        chips={courseKinds
          .map((name) => ({
            name,
            label: kindWords(name),
            count: current.filter((course) => course.kind === name).length,
          }))
          .filter(({ count }) => count > 0)}
        chosen={kind}
        onChoose={setKind}
      />
      {found.length > 0 ? entries(found) : <EmptyState title="No course is like that." />}
      {retired.length > 0 ? <Unfold title={`Retired (${retired.length})`}>{entries(retired)}</Unfold> : null}
    </div>
  );
}

function CourseEntry(props: {
  readonly course: ListedCourse;
  readonly isBusy: boolean;
  readonly onRetire: (course: ListedCourse) => void;
}) {
  const { course, isBusy, onRetire } = props;
  const styles = useEntryStyles();
  const expectation = course.isMandatory ? "mandatory" : "optional";
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <PageLink to={`/cpd/courses/${course.id}`}>{course.title}</PageLink>
        </h2>
        <span>
          <ExpectationWords expectation={expectation} />
        </span>
      </div>
      <p className={styles.line}>{course.forWhom}</p>
      <p className={styles.about}>
        {[
          course.kindWords,
          course.when,
          course.how,
          ...(course.isThisYear || course.isRetired ? [] : ["Not offered this school year."]),
        ].join(" · ")}
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={`${course.isRetired ? "Offer again" : "Retire"}: ${course.title}`}
          onClick={() => onRetire(course)}
        >
          {course.isRetired ? "Offer again" : "Retire"}
        </Button>
      </div>
    </li>
  );
}

/** Takes a course out of the offer, or puts it back, with the way back of either. */
function useRetiring() {
  const doing = useUndoable();
  const { mutateAsync } = useRetireCourse();
  const retire = ({ id, version, title, isRetired }: ListedCourse) =>
    void doing.attempt(async () => {
      const done = await mutateAsync({ id, version, retired: !isRetired });
      return {
        said: isRetired ? `“${title}” is offered again.` : `“${title}” asks nobody any more.`,
        undo: () => mutateAsync({ id, version: done.version, retired: isRetired }),
      };
    });
  return { doing, retire };
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    maxWidth: "88ch",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

import { useState } from "react";
import { Route, Switch } from "wouter";
import { useCourse, useCourses } from "../../../api/cpd/courses.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { CourseEditor } from "./CourseEditor.tsx";
import { CourseList } from "./CourseList.tsx";
import { emptyCourseForm, toCourseForm } from "./course-form.ts";

/** The trust's offer as the central team keeps it: the list, a new course, and each one's form. */
export default function CoursePages() {
  return (
    <>
      <CpdNavigation />
      <Switch>
        <Route path="/cpd/courses/new">
          <NewCourse />
        </Route>
        <Route path="/cpd/courses/:course">{({ course }) => <EditCourse key={course} id={course} />}</Route>
        <Route>
          <CourseList />
        </Route>
      </Switch>
    </>
  );
}

const loading = <LoadingLines label="Loading the course" blocks={4} />;

function NewCourse() {
  const choices = useCourses();
  // Made once, so that sending the form twice makes one.
  const [id] = useState(() => crypto.randomUUID());
  return (
    <Page title="Add a course" intro="It asks people, and is offered to them, from the moment you save.">
      <Answer query={choices} loading={loading}>
        {(answer) => (
          <CourseEditor
            address="new"
            choices={answer}
            begin={() => {
              const form = emptyCourseForm(answer.year);
              return { id, base: form, form };
            }}
          />
        )}
      </Answer>
    </Page>
  );
}

function EditCourse({ id }: { readonly id: string }) {
  const choices = useCourses();
  const kept = useCourse(id);
  return (
    <Page title={kept.data ? `Edit ${kept.data.course.title}` : "Edit course"}>
      <Answer query={kept} loading={loading}>
        {(course) => (
          <Answer query={choices} loading={loading}>
            {(answer) => (
              <CourseEditor
                address={id}
                choices={answer}
                begin={() => {
                  const form = toCourseForm(course);
                  return { id, version: course.version, base: form, form };
                }}
              />
            )}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}

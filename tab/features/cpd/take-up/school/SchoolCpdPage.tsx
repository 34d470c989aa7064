import { useSchoolCpd } from "../../../../api/cpd/school-cpd.ts";
import { useMe } from "../../../../api/home/use-me.ts";
import { useToday } from "../../../../api/home/use-today.ts";
import { path } from "../../../../api/path.ts";
import { Answer } from "../../../../ui/Answer.tsx";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../../ui/LoadingLines.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { CpdNavigation } from "../../CpdNavigation.tsx";
import { ExportButtons } from "../ExportButtons.tsx";
import { GoToAnother } from "../GoToAnother.tsx";
import { SchoolViews } from "./SchoolViews.tsx";

/** How a school's staff stand to their CPD, for its head and the central team: who owes what, overdue first. */
export default function SchoolCpdPage({ school: urn }: { readonly school: string }) {
  const cpd = useSchoolCpd(urn);
  // Until the date is known, dates show their year.
  const today = useToday() ?? "";
  const me = useMe();
  const { data } = cpd;
  return (
    <>
      <CpdNavigation />
      <Page
        title={data?.school.name ?? "School"}
        intro={data ? `${data.year}. ${data.summary}` : "\u00a0"}
        actions={
          data ? <ExportButtons at={path`/api/cpd/schools/${urn}`} name={`CPD ${data.school.name}`} /> : null
        }
      >
        <GoToAnother
          label="School"
          places={(me?.headOf ?? []).map((each) => ({
            ...{ id: each.urn, name: each.name, to: `/cpd/schools/${each.urn}` },
          }))}
          here={urn}
        />
        <Answer
          query={cpd}
          loading={<LoadingLines label="Loading the school’s CPD" blocks={4} />}
          empty={({ people, courses }) =>
            people.length === 0 ? (
              <EmptyState title="Nobody holds a post here.">
                Once people do, each stands here with the courses that concern them.
              </EmptyState>
            ) : courses.length === 0 ? (
              <EmptyState title="No course concerns anybody here this year.">
                Once one does, it stands here with who must do it and who has.
              </EmptyState>
            ) : undefined
          }
        >
          {(answer) => <SchoolViews cpd={answer} today={today} />}
        </Answer>
      </Page>
    </>
  );
}

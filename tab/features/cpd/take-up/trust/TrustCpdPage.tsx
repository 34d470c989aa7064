import { makeStyles, tokens } from "@fluentui/react-components";
import type { TrustCpd } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { useTrustCpd } from "../../../../api/cpd/trust-cpd.ts";
import { Answer } from "../../../../ui/Answer.tsx";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../../ui/LoadingLines.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { CpdNavigation } from "../../CpdNavigation.tsx";
import { ExportButtons } from "../ExportButtons.tsx";
import { TakeUpPanel } from "../TakeUpPanel.tsx";
import { Impossible } from "./Impossible.tsx";
import { SchoolsByPhase } from "./SchoolsByPhase.tsx";
import { TrustFigures } from "./TrustFigures.tsx";
import { TrustFilters } from "./TrustFilters.tsx";
import { useTrustFilter } from "./useTrustFilter.ts";

/** How the trust stands to its CPD, for the central team and whoever they answer to. */
export default function TrustCpdPage() {
  const styles = useStyles();
  const { filter, choose, query } = useTrustFilter();
  const cpd = useTrustCpd(query);
  const { data } = cpd;
  return (
    <>
      <CpdNavigation />
      <Page
        title="Take-up across the trust"
        intro={data ? `${data.year}. Each person counts once for each course.` : "\u00a0"}
        actions={
          data ? <ExportButtons at="/api/cpd/trust" query={query} name={`CPD take-up ${data.year}`} /> : null
        }
      >
        <Answer query={cpd} loading={<LoadingLines label="Loading take-up" blocks={5} />}>
          {(answer) => (
            <div className={styles.parts}>
              <TrustFilters choices={answer.choices} filter={filter} onChoose={choose} />
              <Charts cpd={answer} />
            </div>
          )}
        </Answer>
      </Page>
    </>
  );
}

function Charts({ cpd }: { readonly cpd: TrustCpd }) {
  const target = cpd.target.share;
  const mandatory = <Line extends { counts: TrustCpd["hubs"][number]["counts"] }>(lines: readonly Line[]) =>
    lines.filter(({ counts }) => counts.done.of + counts.exempt + counts.optional.of > 0);
  if (mandatory(cpd.courses).length === 0)
    return (
      <EmptyState title="Nothing here is asked of anybody this year.">
        Choose fewer filters, or add a course: whom it asks is counted here from then on.
      </EmptyState>
    );
  return (
    <>
      <TrustFigures cpd={cpd} />
      <p>{cpd.meetings.words} places at mandatory meetings were taken by those who had to come.</p>
      <SchoolsByPhase cpd={cpd} />
      <Impossible cpd={cpd} />
      <TakeUpPanel
        title="By course"
        of="Course"
        target={target}
        lines={mandatory(cpd.courses).map(({ id, title, counts }) => ({
          ...{ key: id, name: <PageLink to={`/cpd/courses/${id}`}>{title}</PageLink>, counts },
        }))}
      />
      <TakeUpPanel
        title="By role"
        of="Role"
        note="A person with two roles counts in each."
        target={target}
        lines={mandatory(cpd.roles)}
      />
      <TakeUpPanel title="By hub" of="Hub" target={target} lines={mandatory(cpd.hubs)} />
      <TakeUpPanel
        title="By term"
        note="The term in which a course is due."
        of="Term"
        target={target}
        lines={mandatory(cpd.terms)}
      />
    </>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    "& p": { margin: 0 },
  },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import type { CascadeStanding as Standing } from "../../../../shared/domain/cpd/cascade/cascade.ts";
import { dateInEngland, day } from "../../../../shared/sentences/dates.ts";
import { useSessionCascade } from "../../../api/cpd/cascades.ts";
import { useMe } from "../../../api/home/use-me.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { path } from "../../../api/path.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { FilterChips } from "../../../ui/FilterChips.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { useEntryStyles } from "../entry.styles.ts";
import { CascadeStanding } from "./CascadeStanding.tsx";

/** One session, school by school: which have carried it on, which have not, and which to visit first. */
export default function SessionCascadePage({ meeting }: { readonly meeting: string }) {
  const query = useSessionCascade(meeting);
  const today = useToday() ?? "";
  const session = query.data?.session;
  return (
    <>
      <CpdNavigation />
      <Page
        title={session ? `Cascade: ${session.title}` : "A session, school by school"}
        intro={
          query.data && session ? (
            <>
              <PageLink to={path`/meetings/${session.meeting}`}>
                {day(dateInEngland(new Date(session.startsAt)), today)}
              </PageLink>
              {`, for ${session.audience}, due ${day(session.dueOn, today)}. ${query.data.summary}`}
            </>
          ) : (
            "\u00a0"
          )
        }
      >
        <Answer query={query} loading={<LoadingLines label="Loading the schools" blocks={4} />}>
          {(answer) => <Schools answer={answer} />}
        </Answer>
      </Page>
    </>
  );
}

type Filter = "overdue" | Standing;
const filterWords: Record<Filter, string> = {
  overdue: "Overdue",
  "not-begun": "Not begun",
  planned: "Planned",
  done: "Done",
  visited: "Visited",
};

function Schools({ answer }: { readonly answer: SessionCascade }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const isCentralTeam = useMe()?.isCentralTeam;
  const [filter, setFilter] = useState<Filter>();
  const { schools, session } = answer;
  const of = (wanted: Filter | undefined) =>
    schools.filter(
      ({ standing, isOverdue }) => !wanted || (wanted === "overdue" ? isOverdue : standing === wanted),
    );
  const filters = (Object.keys(filterWords) as Filter[]).filter((each) => of(each).length > 0);
  if (schools.length === 0) return <EmptyState title="No school has anybody to cascade it to." />;
  return (
    <div className={styles.parts}>
      <FilterChips
        title="Schools"
        chips={filters.map((name) => ({ name, label: filterWords[name], count: of(name).length }))}
        chosen={filter}
        onChoose={(name) => setFilter(filters.find((each) => each === name))}
      />
      <ul className={styles.list}>
        {of(filter).map((school) => (
          <li key={school.urn} className={entry.entry}>
            <div className={entry.head}>
              <h2 className={entry.title}>
                <PageLink to={path`/cpd/cascades/${session.meeting}/schools/${school.urn}`}>
                  {school.name}
                </PageLink>
              </h2>
              <CascadeStanding school={school} />
            </div>
            {school.line ? <p className={entry.line}>{school.line}</p> : null}
            {school.isFirstToVisit && isCentralTeam ? (
              <p className={styles.first}>The first to cascade it: visit it first.</p>
            ) : null}
            <p className={entry.about}>
              {[`${school.staff.words} staff`, school.hub, school.presence].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <PageLink to="/cpd/cascades">All sessions that schools cascade</PageLink>
    </div>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    maxWidth: "88ch",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  first: { ...typographyStyles.body1Strong, margin: 0 },
});

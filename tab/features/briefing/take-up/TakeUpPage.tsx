import { isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useTakeUp } from "../../../api/briefing-write/get-take-up.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { Results } from "./Results.tsx";

/** Who has opened an edition, noted its items and done what they ask: every school for editors, their own for heads. */
export default function TakeUpPage({ edition }: { readonly edition: string }) {
  const today = useToday() ?? edition;
  return (
    <>
      <BriefingNavigation />
      <Page title={isCivilDate(edition) ? `Results: ${day(edition, today)}` : "Results"}>
        <Answer
          query={useTakeUp(edition)}
          loading={<LoadingLines label="Loading results" blocks={4} />}
          empty={({ schools }) =>
            schools.every(({ readers }) => readers.length === 0) ? (
              <EmptyState title="Nobody has been told yet.">
                Once the briefing is out, each school stands here with what its people have opened and done.
              </EmptyState>
            ) : undefined
          }
        >
          {(takeUp) => <Results takeUp={takeUp} />}
        </Answer>
      </Page>
    </>
  );
}

import { isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useSending } from "../../../api/briefing-write/sending.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { SendingReport } from "./SendingReport.tsx";

/** Who has got an edition and how, for its editors: person by person, while it goes out and after. */
export default function SendingPage({ edition }: { readonly edition: string }) {
  const today = useToday() ?? edition;
  return (
    <>
      <BriefingNavigation />
      <Page title={isCivilDate(edition) ? `Who got it: ${day(edition, today)}` : "Who got it"}>
        <Answer
          query={useSending(edition)}
          loading={<LoadingLines label="Loading who got it" blocks={4} />}
          empty={({ isKept }) =>
            isKept ? undefined : (
              <EmptyState title="Not kept for this briefing.">
                It went out before Beacon kept what became of each person. Its results say who opened it.
              </EmptyState>
            )
          }
        >
          {(report) => <SendingReport report={report} today={today} />}
        </Answer>
      </Page>
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { MyCpd } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { useMyCpd } from "../../api/cpd/my-cpd.ts";
import { useToday } from "../../api/home/use-today.ts";
import { Answer } from "../../ui/Answer.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Unfold } from "../../ui/Unfold.tsx";
import { CpdNavigation } from "./CpdNavigation.tsx";
import { OfferEntry } from "./entries/OfferEntry.tsx";
import { HandIn } from "./hand-in/HandIn.tsx";
import { MyAttendanceEntry } from "./MyAttendanceEntry.tsx";
import { MyObligationEntry } from "./MyObligationEntry.tsx";
import { MyPapers } from "./MyPapers.tsx";

/** What CPD do I still owe and why, what may I do besides, and what is recorded of me. */
export default function MyCpdPage() {
  const styles = useStyles();
  const cpd = useMyCpd();
  // Until the date is known, dates show their year.
  const today = useToday() ?? "";
  return (
    <>
      <CpdNavigation />
      <Page title="My CPD" intro={cpd.data ? `${cpd.data.year}. ${cpd.data.summary}` : "\u00a0"}>
        <Answer query={cpd} loading={<LoadingLines label="Loading your CPD" blocks={3} />}>
          {(answer) => (
            <div className={styles.parts}>
              <Owed cpd={answer} today={today} />
              <Offered cpd={answer} today={today} />
              <Attended cpd={answer} today={today} />
              <MyPapers year={answer.year} />
            </div>
          )}
        </Answer>
      </Page>
    </>
  );
}

interface PartProps {
  readonly cpd: MyCpd;
  readonly today: string;
}

const isOpen = (standing: MyCpd["obligations"][number]["standing"]) =>
  standing === "overdue" || standing === "owed" || standing === "impossible";

function Owed({ cpd, today }: PartProps) {
  const styles = useStyles();
  const open = cpd.obligations.filter(({ standing }) => isOpen(standing));
  const settled = cpd.obligations.filter(({ standing }) => !isOpen(standing));
  const entries = (obligations: MyCpd["obligations"]) => (
    <ul className={styles.list}>
      {obligations.map((obligation) => (
        <MyObligationEntry key={obligation.course.id} obligation={obligation} today={today} />
      ))}
    </ul>
  );
  return (
    <Panel title="You must do">
      {open.length > 0 ? entries(open) : <EmptyState title="There is nothing that you still owe." />}
      {settled.length > 0 ? <Unfold title={`Done (${settled.length})`}>{entries(settled)}</Unfold> : null}
    </Panel>
  );
}

function Offered({ cpd, today }: PartProps) {
  const styles = useStyles();
  return (
    <Panel title="You may do">
      {cpd.optional.length === 0 ? (
        <EmptyState title="Nothing optional is offered to your posts this year." />
      ) : (
        <ul className={styles.list}>
          {cpd.optional.map((offer) => (
            <OfferEntry key={offer.course.id} offer={offer} today={today}>
              <HandIn course={offer.course} handIn={offer.handIn} />
            </OfferEntry>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Attended({ cpd, today }: PartProps) {
  const styles = useStyles();
  return (
    <Panel title="Your attendance">
      {cpd.attendance.length === 0 ? (
        <EmptyState title="You have been invited to no meeting yet that is over.">
          Each stands here with how you are recorded, and why.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {cpd.attendance.map((attendance) => (
            <MyAttendanceEntry key={attendance.meeting} attendance={attendance} today={today} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    maxWidth: "88ch",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

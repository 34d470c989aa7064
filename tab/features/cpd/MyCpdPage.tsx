import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useMyCpd } from "../../api/cpd/my-cpd.ts";
import { useToday } from "../../api/home/use-today.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { CpdNavigation } from "./CpdNavigation.tsx";
import { MyCascades } from "./cascades/MyCascades.tsx";
import { CpdParts } from "./entries/CpdParts.tsx";
import { OfferEntry } from "./entries/OfferEntry.tsx";
import { RecordForAppraisal } from "./entries/RecordForAppraisal.tsx";
import { FeedbackToGive } from "./feedback/FeedbackToGive.tsx";
import { HandIn } from "./hand-in/HandIn.tsx";
import { MyAttendanceEntry } from "./MyAttendanceEntry.tsx";
import { MyObligationEntry } from "./MyObligationEntry.tsx";

const words = {
  owed: "You must do",
  nothingOwed: "There is nothing that you still owe.",
  offered: "You may do",
  nothingOffered: "Nothing optional is offered to your posts this year.",
  attended: "Your attendance",
  nothingAttended: "You have been invited to no meeting yet that is over.",
};

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
            <CpdParts
              cpd={answer}
              words={words}
              belowOwed={
                <>
                  <MyCascades cascades={answer.cascades} />
                  <FeedbackToGive feedback={answer.feedback} today={today} />
                </>
              }
              obligation={(each) => (
                <MyObligationEntry key={each.course.id} obligation={each} today={today} />
              )}
              offer={(each) => (
                <OfferEntry key={each.course.id} offer={each} today={today}>
                  <HandIn course={each.course} handIn={each.handIn} />
                </OfferEntry>
              )}
              attendance={(each) => <MyAttendanceEntry key={each.meeting} attendance={each} today={today} />}
            >
              <RecordForAppraisal
                title="Your record for appraisal"
                year={answer.year}
                at="/api/cpd/mine/record"
                name="CPD record"
              />
              <p className={styles.record}>
                <PageLink to="/cpd/record">All that Beacon holds about you, and who has seen it</PageLink>
              </p>
            </CpdParts>
          )}
        </Answer>
      </Page>
    </>
  );
}

const useStyles = makeStyles({ record: { ...typographyStyles.body1, margin: 0 } });

import { usePersonCpd } from "../../../../api/cpd/person-cpd.ts";
import { useToday } from "../../../../api/home/use-today.ts";
import { path } from "../../../../api/path.ts";
import { Answer } from "../../../../ui/Answer.tsx";
import { LoadingLines } from "../../../../ui/LoadingLines.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { CpdNavigation } from "../../CpdNavigation.tsx";
import { AttendanceEntry } from "../../entries/AttendanceEntry.tsx";
import { CpdParts } from "../../entries/CpdParts.tsx";
import { ObligationEntry } from "../../entries/ObligationEntry.tsx";
import { OfferEntry } from "../../entries/OfferEntry.tsx";
import { RecordForAppraisal } from "../../entries/RecordForAppraisal.tsx";
import { RemindButton } from "../remind/RemindButton.tsx";

const words = {
  owed: "Must do",
  nothingOwed: "Nothing is still owed.",
  offered: "May do",
  nothingOffered: "Nothing optional is offered to their posts this year.",
  attended: "Attendance",
  nothingAttended: "They have been invited to no meeting yet that is over.",
};

/** One person's CPD for whoever answers for it: what they owe and why, what meets it, what they came to. */
export default function PersonCpdPage({ person: id }: { readonly person: string }) {
  const cpd = usePersonCpd(id);
  // Until the date is known, dates show their year.
  const today = useToday() ?? "";
  const { data } = cpd;
  return (
    <>
      <CpdNavigation />
      <Page
        title={data?.person.name ?? "CPD of one person"}
        intro={
          data
            ? [...data.person.posts, `${data.year}: ${data.summary}`].map((line) => (
                <Line key={line} text={line} />
              ))
            : "\u00a0"
        }
      >
        <Answer query={cpd} loading={<LoadingLines label="Loading their CPD" blocks={3} />}>
          {(answer) => (
            <CpdParts
              cpd={answer}
              words={words}
              aboutOwed={
                answer.reminder ? (
                  <RemindButton person={answer.person} reminder={answer.reminder} saysWhyNot />
                ) : null
              }
              obligation={(each) => <ObligationEntry key={each.course.id} obligation={each} today={today} />}
              offer={(each) => <OfferEntry key={each.course.id} offer={each} today={today} />}
              attendance={(each) => <AttendanceEntry key={each.meeting} attendance={each} today={today} />}
            >
              <RecordForAppraisal
                title="Record for appraisal"
                year={answer.year}
                at={path`/api/cpd/people/${id}/record`}
                name={`CPD record ${answer.person.name}`}
              />
            </CpdParts>
          )}
        </Answer>
      </Page>
    </>
  );
}

const Line = ({ text }: { readonly text: string }) => (
  <>
    {text}
    <br />
  </>
);

import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { WaitingCertificate } from "../../../../shared/contract/cpd/hand-in.schema.ts";
import { handInLimits } from "../../../../shared/domain/cpd/certificate.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useCertificatesToApprove, useDecideCertificate } from "../../../api/cpd/hand-in.ts";
import { fieldError } from "../../../api/field-error.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { path } from "../../../api/path.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { DownloadButton } from "../../../ui/DownloadButton.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { useEntryStyles } from "../entry.styles.ts";

/** Certificates from elsewhere that wait for a head or the central team. */
export default function ToApprovePage() {
  const styles = useStyles();
  const waiting = useCertificatesToApprove();
  return (
    <>
      <CpdNavigation />
      <Page
        title="To approve"
        intro="Certificates from elsewhere. Each counts from its date once you approve it."
      >
        <Answer
          query={waiting}
          loading={<LoadingLines label="Loading the certificates" blocks={3} />}
          empty={({ certificates }) =>
            certificates.length === 0 ? (
              <EmptyState title="No certificate waits for you.">
                What your staff hand in stands here until you approve it or send it back.
              </EmptyState>
            ) : undefined
          }
        >
          {({ certificates }) => (
            <ul className={styles.list}>
              {certificates.map((certificate) => (
                <Waiting key={certificate.id} certificate={certificate} />
              ))}
            </ul>
          )}
        </Answer>
      </Page>
    </>
  );
}

function Waiting({ certificate }: { readonly certificate: WaitingCertificate }) {
  const styles = useEntryStyles();
  const form = useFormStyles();
  const today = useToday() ?? "";
  const deciding = useDecideCertificate();
  // Made once for this entry: a second click sends the same decision again.
  const [id] = useState(() => crypto.randomUUID());
  const [isSendingBack, setSendingBack] = useState(false);
  const [because, setBecause] = useState("");
  const { person, course, from, issuedOn, handedInOn, file } = certificate;
  const about = `${person.name}, ${course}`;
  const decide = (approved: boolean) => {
    if (!deciding.isPending)
      deciding.mutate({
        id,
        person: person.id,
        certificate: certificate.id,
        approved,
        because: approved ? "" : because,
      });
  };
  return (
    <li className={styles.entry}>
      <h2 className={styles.title}>{person.name}</h2>
      <p className={styles.line}>
        {course}: certificate of {day(issuedOn, today)} from {from}
      </p>
      <p className={styles.about}>
        {[person.posts, `handed in on ${day(handedInOn, today)}`].filter(Boolean).join(" · ")}
      </p>
      {file ? (
        <DownloadButton
          path={path`/api/cpd/certificates/file?person=${person.id}&certificate=${certificate.id}`}
          name={`Certificate of ${person.name}.${file}`}
          about={about}
          size="small"
        >
          Open the certificate
        </DownloadButton>
      ) : null}
      {deciding.error ? <ProblemNotice error={deciding.error} /> : null}
      {isSendingBack ? (
        <form
          noValidate
          aria-label={`Send back: ${about}`}
          className={form.form}
          onSubmit={(event) => {
            event.preventDefault();
            decide(false);
          }}
        >
          <CountedField
            label="What is missing?"
            hint={`${person.name} reads this.`}
            required
            value={because}
            limit={handInLimits.because}
            error={fieldError(isApiProblem(deciding.error) ? deciding.error.errors : [], "/because")}
            onChange={setBecause}
          />
          <div className={form.actions}>
            <Button appearance="primary" type="submit" disabledFocusable={deciding.isPending}>
              Send back
            </Button>
            <Button onClick={() => setSendingBack(false)}>Cancel</Button>
          </div>
        </form>
      ) : (
        <div className={form.actions}>
          <Button
            appearance="primary"
            aria-label={`Approve: ${about}`}
            disabledFocusable={deciding.isPending}
            onClick={() => decide(true)}
          >
            Approve
          </Button>
          <Button aria-label={`Send back: ${about}`} onClick={() => setSendingBack(true)}>
            Send back…
          </Button>
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "88ch" },
});

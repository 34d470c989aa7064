import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../../shared/contract/cpd/plan.schema.ts";
import { roles } from "../../../../shared/domain/directory/role.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { usePlan } from "../../../api/cpd/plan.ts";
import { printPage } from "../../../teams/print-page.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ExpectationWords } from "../../../ui/ExpectationMark.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { CpdNavigation } from "../CpdNavigation.tsx";
import { PlanTerm } from "./PlanTerm.tsx";

const readers = ["me", "all", ...roles] as const;
type Reader = (typeof readers)[number];

const readerWords = (reader: Reader): string =>
  reader === "me" ? "Me" : reader === "all" ? "Everybody" : sentenceCase(roleWords[reader].many);

/** The year's CPD by term: what must and what may be done, when, and the days off around it. It prints on A4. */
export default function PlanPage() {
  const styles = useStyles();
  const [reader, setReader] = useState<Reader>("me");
  const [year, setYear] = useState<string>();
  const plan = usePlan({ for: reader, year });
  const years = plan.data?.years ?? [];
  return (
    <>
      <CpdNavigation />
      <Page
        title={plan.data ? `CPD plan ${plan.data.year}` : "CPD plan"}
        intro={
          plan.data
            ? `For ${reader === "me" ? "you" : reader === "all" ? "everybody" : roleWords[reader].many}: ${plan.data.summary}`
            : "\u00a0"
        }
        actions={<Button onClick={printPage}>Print</Button>}
      >
        <div className={styles.filters}>
          <ChoiceField
            label="For"
            choices={readers}
            nameOf={readerWords}
            value={reader}
            onChange={setReader}
          />
          {years.length > 1 ? (
            <ChoiceField
              label="School year"
              choices={years}
              nameOf={(each) => each}
              value={plan.data?.year ?? ""}
              onChange={setYear}
            />
          ) : null}
        </div>
        <Answer query={plan} loading={<LoadingLines label="Loading the plan" blocks={4} />}>
          {(answer) => <Terms plan={answer} />}
        </Answer>
      </Page>
    </>
  );
}

function Terms({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      {plan.clashes.map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      <p className={styles.key}>
        {(["mandatory", "optional"] as const).map((expectation) => (
          <span key={expectation}>
            <ExpectationWords expectation={expectation} />
          </span>
        ))}
      </p>
      {plan.terms.map((term) => (
        <PlanTerm key={term.name} term={term} />
      ))}
      <Panel title="On no fixed day">
        {plan.anyTime.length === 0 ? (
          <EmptyState title="Every course has its sessions or its day above." />
        ) : (
          <ul className={styles.list}>
            {plan.anyTime.map(({ id, title, expectation, about }) => (
              <li key={id}>
                <ExpectationWords expectation={expectation} />: <strong>{title}</strong> – {about}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
    [media.print]: { display: "none" },
  },
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    [media.print]: { gap: tokens.spacingVerticalS },
  },
  key: { display: "flex", gap: tokens.spacingHorizontalL, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
});

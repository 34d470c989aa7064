import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../../../../shared/contract/meetings/assessment.schema.ts";
import { counted, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { ConsequenceSection } from "./ConsequenceSection.tsx";
import { SeverityMark } from "./SeverityMark.tsx";

/** What the meeting asks of one person, and how full the half-term is then for each post, against its budget. */
export function WorkloadFigures({ workload }: { readonly workload: Assessment["workload"] }) {
  const styles = useStyles();
  const { roles, schools, halfTerm } = workload;
  return (
    <ConsequenceSection title="Workload of one person" figure={`${workload.minutes} min`}>
      <p className={styles.sentence}>{workload.sentence}</p>
      {roles.length === 0 ? null : (
        <ul className={styles.roles} aria-label={`Minutes asked in ${halfTerm.name}`}>
          {roles.map(({ role, name, minutes, budget }) => (
            <li key={role}>
              <span className={styles.role}>
                <span>{sentenceCase(name)}</span>
                <span>
                  {minutes} of {budget} min
                </span>
              </span>
              <ProgressBar
                aria-hidden="true"
                value={Math.min(1, budget === 0 ? 1 : minutes / budget)}
                color={minutes > budget ? "error" : "brand"}
                thickness="large"
              />
              {minutes > budget ? (
                <span className={styles.over}>
                  <SeverityMark severity="notable" /> {minutes - budget} min over
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {schools.length === 0 ? null : (
        <Unfold title={`${counted(schools.length, "school", "schools")}, all of whose staff together`}>
          <ul className={styles.schools}>
            {schools.map(({ urn, name, minutes }) => (
              <li key={urn} className={styles.role}>
                <span>{name}</span>
                <span>{minutes} min</span>
              </li>
            ))}
          </ul>
        </Unfold>
      )}
    </ConsequenceSection>
  );
}

const list = {
  ...typographyStyles.body1,
  listStyleType: "none",
  margin: 0,
  padding: 0,
  display: "grid",
} as const;
const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1, margin: 0 },
  roles: { ...list, rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  schools: { ...list, rowGap: tokens.spacingVerticalXS },
  role: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
    "& > :last-child": { whiteSpace: "nowrap" },
  },
  over: { ...typographyStyles.caption1, display: "block" },
});

import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Plan, PlanEntry } from "../../../../shared/contract/cpd/plan.schema.ts";
import { expectationWords } from "../../../../shared/sentences/meetings/expectations.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ExpectationMark } from "../../../ui/ExpectationMark.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";

/** A term's sessions, due days and days off, in order of date. */
export function PlanTerm({ term }: { readonly term: Plan["terms"][number] }) {
  const styles = useStyles();
  return (
    <Panel title={term.name} className={styles.term}>
      <p className={mergeClasses(styles.quiet, styles.dates)}>{term.dates}</p>
      <ul className={styles.list}>
        {term.entries.map((entry) => (
          <li key={`${entry.kind} ${keyOf(entry)}`} className={styles.entry}>
            <span className={mergeClasses(styles.when, entry.kind === "closure" && styles.quiet)}>
              {entry.when}
            </span>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
      {term.entries.length === 0 ? <p className={styles.quiet}>Nothing is planned yet.</p> : null}
    </Panel>
  );
}

function Entry({ entry }: { readonly entry: PlanEntry }) {
  const styles = useStyles();
  if (entry.kind === "closure")
    return (
      <span className={styles.quiet}>
        {entry.title.startsWith(entry.what) ? entry.title : `${entry.what}: ${entry.title}`}
      </span>
    );
  const expectation = entry.kind === "due" ? "mandatory" : entry.expectation;
  return (
    <span className={styles.what}>
      <span>
        <ExpectationMark expectation={expectation} />
        {"\u00a0"}
        <span className={styles.quiet}>{expectationWords[expectation]}</span>{" "}
        {entry.kind === "due" ? (
          <strong>{entry.title}</strong>
        ) : (
          <PageLink to={`/meetings/${entry.meeting}`}>{entry.title}</PageLink>
        )}
      </span>
      <span className={styles.quiet}>
        {entry.kind === "due"
          ? entry.how
          : [
              entry.where,
              ...(entry.courses.length > 0 ? [`counts for ${entry.courses.join(", ")}`] : []),
            ].join(" · ")}
      </span>
    </span>
  );
}

const keyOf = (entry: PlanEntry): string =>
  entry.kind === "session"
    ? entry.meeting
    : entry.kind === "due"
      ? entry.course
      : `${entry.on} ${entry.title}`;

const useStyles = makeStyles({
  term: { minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 19rem) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    breakInside: "avoid",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)", paddingBlock: tokens.spacingVerticalS },
    [media.print]: { gridTemplateColumns: "13rem minmax(0, 1fr)", paddingBlock: "1px", fontSize: "9pt" },
  },
  dates: { marginBottom: tokens.spacingVerticalXS },
  when: { fontVariantNumeric: "tabular-nums" },
  what: { display: "grid", minWidth: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

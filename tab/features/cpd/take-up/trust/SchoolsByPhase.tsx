import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SchoolLine, TrustCpd } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { Unfold } from "../../../../ui/Unfold.tsx";
import { CountsTable } from "../CountsTable.tsx";
import { ShareBars } from "../ShareBars.tsx";

/** How many of a phase stand open: a county has hundreds of schools, and those with least done come first. */
const shownAtOnce = 8;

/** Secondaries beside primaries, then the schools of each, least done first, each opening into its staff. */
export function SchoolsByPhase({ cpd }: { readonly cpd: TrustCpd }) {
  const styles = useStyles();
  const linked = ({ key, name }: SchoolLine) => <PageLink to={`/cpd/schools/${key}`}>{name}</PageLink>;
  const bars = (label: string, schools: readonly SchoolLine[]) => (
    <ShareBars
      label={label}
      target={cpd.target.share}
      lines={schools.map((school) => ({
        ...{ key: school.key, name: linked(school), share: school.counts.done },
        note: school.counts.overdue > 0 ? `${school.counts.overdue} overdue` : undefined,
      }))}
    />
  );
  return (
    <Panel title="By phase and school">
      <div className={styles.phases}>
        <p className={styles.note}>Mandatory CPD done. The line across a bar is the target.</p>
        <ShareBars
          label="Mandatory CPD done: by phase"
          target={cpd.target.share}
          lines={cpd.phases.map(({ key, name, counts, schoolsAtTarget }) => ({
            ...{ key, name, share: counts.done, note: schoolsAtTarget.words },
          }))}
        />
        {cpd.phases.map(({ key, name }) => {
          const schools = cpd.schools.filter(({ phase }) => phase === key);
          const more = schools.slice(shownAtOnce);
          return schools.length === 0 ? null : (
            <section key={key} aria-label={name} className={styles.phase}>
              <h3 className={styles.heading}>{name}, least done first</h3>
              {bars(`Mandatory CPD done: ${name.toLowerCase()}`, schools.slice(0, shownAtOnce))}
              {more.length > 0 ? (
                <Unfold title={`${more.length} more ${name.toLowerCase()}`}>
                  {bars(`Mandatory CPD done: more ${name.toLowerCase()}`, more)}
                </Unfold>
              ) : null}
            </section>
          );
        })}
      </div>
      <Unfold title="All figures as a table">
        <CountsTable label="Figures: by phase" of="Phase" lines={cpd.phases} />
        <CountsTable
          label="Figures: by school"
          of="School"
          more={["Mandatory meetings attended", "Staff", "Hub"]}
          lines={cpd.schools.map((school) => ({
            ...{ key: school.key, name: linked(school), counts: school.counts },
            more: [school.meetings.words, String(school.staff), school.hub],
          }))}
        />
      </Unfold>
    </Panel>
  );
}

const useStyles = makeStyles({
  phases: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  phase: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

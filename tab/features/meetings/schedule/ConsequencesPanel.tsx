import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../../../../shared/contract/meetings/assessment.schema.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { ClashEntry } from "./ClashEntry.tsx";
import { ConsequenceSection } from "./ConsequenceSection.tsx";
import { CoverCost } from "./CoverCost.tsx";
import { OutlookBusy } from "./OutlookBusy.tsx";
import type { Consequences } from "./useConsequences.ts";
import { WarningLines } from "./WarningLines.tsx";
import { WorkloadFigures } from "./WorkloadFigures.tsx";

/** What the meeting causes: whom it reaches, who clashes and why, closures, cover and workload. The last answer stays while a newer one comes. */
export function ConsequencesPanel({
  consequences,
  className,
}: {
  readonly consequences: Consequences;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { hasTime, assessment, isStale, freeBusy, isFreeBusyStale } = consequences;
  return (
    <Panel title="What it causes" className={className ?? ""}>
      {!hasTime && !assessment.data ? (
        <p className={styles.empty}>
          Choose a date and times, or find a time. Who clashes, what cover costs and how much is asked of
          people will stand here.
        </p>
      ) : (
        <Answer query={assessment} loading={<LoadingLines label="Working out what it causes" />}>
          {(data) => (
            <div className={mergeClasses(styles.all, isStale && styles.stale)} aria-busy={isStale}>
              <p className={styles.reach}>{data.reach.sentence}</p>
              <Clashes clashes={data.clashes} />
              {data.closures.length + data.hours.length > 0 ? (
                <ConsequenceSection title="Closures and hours">
                  <WarningLines warnings={[...data.closures, ...data.hours]} />
                </ConsequenceSection>
              ) : null}
              <OutlookBusy freeBusy={freeBusy} isStale={isFreeBusyStale} />
              <CoverCost cover={data.cover} />
              <WorkloadFigures workload={data.workload} />
            </div>
          )}
        </Answer>
      )}
    </Panel>
  );
}

function Clashes({ clashes }: Pick<Assessment, "clashes">) {
  const styles = useStyles();
  const today = useToday() ?? "";
  return (
    <ConsequenceSection title="Clashes">
      {clashes.length === 0 ? (
        <p className={styles.reach}>Nobody has another meeting then.</p>
      ) : (
        clashes.map((clash) => <ClashEntry key={clash.meeting.id} clash={clash} today={today} />)
      )}
    </ConsequenceSection>
  );
}

const useStyles = makeStyles({
  all: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  stale: { color: tokens.colorNeutralForeground3 },
  empty: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  reach: { ...typographyStyles.body1, margin: 0 },
});

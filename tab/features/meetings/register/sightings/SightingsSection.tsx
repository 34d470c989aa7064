import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Sightings } from "../../../../../shared/contract/cpd/sightings.schema.ts";
import { useMatchSightings, useSightings } from "../../../../api/meetings/sightings.ts";
import { Answer } from "../../../../ui/Answer.tsx";
import { LoadingLines } from "../../../../ui/LoadingLines.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { ProblemNotice } from "../../../../ui/ProblemNotice.tsx";
import { Unfold } from "../../../../ui/Unfold.tsx";
import { AddVisitor } from "./AddVisitor.tsx";
import { AttendanceFile } from "./AttendanceFile.tsx";
import { DecidedRow } from "./DecidedRow.tsx";
import { SightingRow } from "./SightingRow.tsx";

/** Where the register's evidence comes from besides ticks: Teams' reports, a file, visitors, and who they all were. */
export function SightingsSection({ meeting }: { readonly meeting: string }) {
  const sightings = useSightings(meeting);
  return (
    <Answer query={sightings} loading={<LoadingLines label="Loading who is to be matched" blocks={1} />}>
      {(answer) => (answer.canMark ? <Sources meeting={meeting} sightings={answer} /> : null)}
    </Answer>
  );
}

function Sources({ meeting, sightings }: { readonly meeting: string; readonly sightings: Sightings }) {
  const styles = useStyles();
  const matching = useMatchSightings(meeting);
  const { reports, toMatch, decided } = sightings;
  const match = (
    of: readonly string[],
    matchedTo: Parameters<typeof matching.mutate>[0]["matches"][0]["matchedTo"],
  ) =>
    matching.mutate({
      matches: of.map((sighting) => ({ id: crypto.randomUUID(), sighting, matchedTo })),
    });
  const { variables } = matching;
  return (
    <div className={styles.parts}>
      {toMatch.length > 0 || matching.error ? (
        <Panel title={toMatch.length === 1 ? "1 person to match" : `${toMatch.length} people to match`}>
          <p className={styles.intro}>
            They were seen at this meeting under a name or address that Beacon does not know. What was seen
            counts once you say who it was.
          </p>
          {matching.error ? (
            <ProblemNotice error={matching.error} onRetry={() => variables && matching.mutate(variables)} />
          ) : null}
          <ul className={styles.list}>
            {toMatch.map((seen) => (
              <SightingRow
                key={seen.sightings[0]}
                seen={seen}
                isBusy={matching.isPending}
                onMatch={(matchedTo) => match(seen.sightings, matchedTo)}
              />
            ))}
          </ul>
        </Panel>
      ) : null}
      <div>
        {reports.map((sentence) => (
          <p key={sentence} className={styles.report}>
            {sentence}
          </p>
        ))}
        {decided.length > 0 ? (
          <Unfold title={`Visitors and matches: ${decided.length}`}>
            <ul className={styles.list}>
              {decided.map((each) => (
                <DecidedRow
                  key={each.sighting}
                  decided={each}
                  isBusy={matching.isPending}
                  onTakeBack={() => match([each.sighting], { as: "unknown" })}
                />
              ))}
            </ul>
          </Unfold>
        ) : null}
        <Unfold title="Add a visitor">
          <AddVisitor meeting={meeting} />
        </Unfold>
        <Unfold title="Add Teams' attendance file">
          <AttendanceFile meeting={meeting} />
        </Unfold>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    maxWidth: "88ch",
    marginBlock: tokens.spacingVerticalL,
  },
  intro: { ...typographyStyles.body1, margin: 0 },
  report: { ...typographyStyles.body1, marginBlock: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

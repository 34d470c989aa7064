import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { TakeUp } from "../../../../shared/contract/briefing/take-up.schema.ts";
import { listed, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { saveFile } from "../../../teams/save-file.ts";
import { media } from "../../../ui/breakpoints.ts";
import { csvText } from "../../../ui/csv-text.ts";
import { FilterChips } from "../../../ui/FilterChips.tsx";
import { useMedia } from "../../../ui/useMedia.ts";
import { ItemFigures } from "./ItemFigures.tsx";
import { Legend } from "./Legend.tsx";
import { TakeUpList } from "./TakeUpList.tsx";
import { TakeUpTable } from "./TakeUpTable.tsx";
import { openedFigures, peopleOpened, phasesOf } from "./take-up-figures.ts";
import { takeUpRows } from "./take-up-rows.ts";

/** The figures of an edition and the schools behind them, for one phase or all. */
export function Results({ takeUp }: { readonly takeUp: TakeUp }) {
  const styles = useStyles();
  const [phase, setPhase] = useState<string>();
  const isPhone = useMedia(media.phone);
  const withReaders = takeUp.schools.filter(({ readers }) => readers.length > 0);
  const schools = phase ? withReaders.filter((school) => school.phase === phase) : withReaders;
  const phases = phasesOf(withReaders);
  const shown = { ...takeUp, schools };
  const chips = phases.map((name) => ({
    name,
    label: sentenceCase(name),
    count: withReaders.filter((school) => school.phase === name).length,
  }));
  return (
    <div className={styles.results}>
      <p className={styles.sentence}>
        Opened at {listed(openedFigures(shown))}, by {peopleOpened(shown)}.
        {schools.length > 1
          ? " A school counts for an item when everyone there whom it is for has settled it, or one has for all."
          : ""}
      </p>
      <div className={styles.tools}>
        {phases.length > 1 ? (
          <FilterChips title="Phase" chips={chips} chosen={phase} onChoose={setPhase} />
        ) : null}
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() =>
            saveFile({
              name: `briefing-${takeUp.edition}-results.csv`,
              type: "text/csv;charset=utf-8",
              text: csvText(takeUpRows(takeUp, schools)),
            })
          }
        >
          Export as CSV
        </Button>
      </div>
      <Legend />
      {isPhone ? (
        <>
          <ItemFigures items={takeUp.items} schools={schools} />
          <TakeUpList items={takeUp.items} schools={schools} />
        </>
      ) : (
        <TakeUpTable items={takeUp.items} schools={schools} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  results: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  sentence: { margin: 0, maxWidth: "68ch" },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
});

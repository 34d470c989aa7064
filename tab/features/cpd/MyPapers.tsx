import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type AcademicYear, yearsOn } from "../../../shared/domain/time/academic-year.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DownloadButton } from "../../ui/DownloadButton.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** One's own record for appraisal, of this academic year or the last. */
export function MyPapers({ year }: { readonly year: string }) {
  const styles = useStyles();
  const last = yearsOn(year as AcademicYear, -1);
  const [chosen, setChosen] = useState(year);
  return (
    <Panel title="Your record for appraisal">
      <div className={styles.row}>
        <ChoiceField
          label="Academic year"
          choices={[year, last]}
          nameOf={(choice) => choice}
          value={chosen}
          onChange={setChosen}
        />
        <DownloadButton path={`/api/cpd/mine/record.pdf?year=${chosen}`} name={`CPD record ${chosen}.pdf`}>
          Download as PDF
        </DownloadButton>
        <DownloadButton path={`/api/cpd/mine/record.csv?year=${chosen}`} name={`CPD record ${chosen}.csv`}>
          Download as CSV
        </DownloadButton>
      </div>
    </Panel>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
  },
});

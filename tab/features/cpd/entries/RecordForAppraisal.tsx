import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type AcademicYear, yearsOn } from "../../../../shared/domain/time/academic-year.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { DownloadButton } from "../../../ui/DownloadButton.tsx";
import { Panel } from "../../../ui/Panel.tsx";

/** A record for appraisal, of this academic year or the last. */
export function RecordForAppraisal(props: {
  readonly title: string;
  readonly year: string;
  /** Where the API gives it, without the format. */
  readonly at: string;
  /** What the file is called on the person's machine, without the year. */
  readonly name: string;
}) {
  const styles = useStyles();
  const { title, year, at, name } = props;
  const [chosen, setChosen] = useState(year);
  return (
    <Panel title={title}>
      <div className={styles.row}>
        <ChoiceField
          label="Academic year"
          choices={[year, yearsOn(year as AcademicYear, -1)]}
          nameOf={(choice) => choice}
          value={chosen}
          onChange={setChosen}
        />
        <DownloadButton path={`${at}.pdf?year=${chosen}`} name={`${name} ${chosen}.pdf`}>
          Download as PDF
        </DownloadButton>
        <DownloadButton path={`${at}.csv?year=${chosen}`} name={`${name} ${chosen}.csv`}>
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

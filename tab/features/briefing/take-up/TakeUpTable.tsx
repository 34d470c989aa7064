import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";
import type { TakeUpItem, TakeUpSchool } from "./item-tally.ts";
import { SchoolRows } from "./SchoolRows.tsx";
import { itemFigures } from "./take-up-figures.ts";

/** Schools down, items across. A school opens into its people. */
export function TakeUpTable({
  items,
  schools,
}: {
  readonly items: readonly TakeUpItem[];
  readonly schools: readonly TakeUpSchool[];
}) {
  const styles = useStyles();
  return (
    <ScrollBox label="Take-up by school" className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.schoolHead}>
              School
            </th>
            {items.map((item) => (
              <th key={item.id} scope="col" className={styles.itemHead}>
                {item.title}
                {itemFigures(item, schools).map((figure) => (
                  <span key={figure} className={styles.figure}>
                    {figure}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        {schools.map((school) => (
          <SchoolRows key={school.urn} school={school} items={items} startsOpen={schools.length === 1} />
        ))}
      </table>
    </ScrollBox>
  );
}

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  table: { borderCollapse: "collapse", width: "100%" },
  schoolHead: {
    ...typographyStyles.body1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: tokens.spacingHorizontalM,
  },
  itemHead: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    verticalAlign: "bottom",
    minWidth: "6.5rem",
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  figure: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../../../../shared/contract/meetings/assessment.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { ConsequenceSection } from "./ConsequenceSection.tsx";
import { exactly, hours } from "./summary-words.ts";

/** What releasing people costs, in all; it opens into the schools that pay it. */
export function CoverCost({ cover }: { readonly cover: Assessment["cover"] }) {
  const styles = useStyles();
  return (
    <ConsequenceSection title="Cover" figure={exactly(cover.pounds)}>
      <p className={styles.sentence}>{cover.sentence}</p>
      {cover.schools.length === 0 ? null : (
        <Unfold title={counted(cover.schools.length, "school", "schools")}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">School</th>
                <th scope="col" className={styles.number}>
                  This meeting
                </th>
                <th scope="col" className={styles.number}>
                  This year
                </th>
              </tr>
            </thead>
            <tbody>
              {cover.schools.map((school) => (
                <tr key={school.urn}>
                  <th scope="row" className={styles.school}>
                    {school.name}
                    <span className={styles.how}>
                      {counted(school.people, "person", "people")}, {hours(school.hours)} at{" "}
                      {exactly(school.ratePerHour)} an hour
                    </span>
                  </th>
                  <td className={styles.number}>{exactly(school.pounds)}</td>
                  <td className={styles.number}>{exactly(school.yearPounds)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Unfold>
      )}
    </ConsequenceSection>
  );
}

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1, margin: 0 },
  table: {
    ...typographyStyles.body1,
    borderCollapse: "collapse",
    width: "100%",
    "& :is(th, td)": { paddingBlock: tokens.spacingVerticalXS, verticalAlign: "top", textAlign: "start" },
    "& :is(th, td):first-child": { paddingInline: 0 },
    "& :is(th, td):not(:first-child)": {
      textAlign: "end",
      whiteSpace: "nowrap",
      paddingInline: `${tokens.spacingHorizontalM} 0`,
    },
    "& thead th": { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
    "& tbody tr": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  school: { fontWeight: tokens.fontWeightRegular },
  how: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  number: { fontVariantNumeric: "tabular-nums" },
});

import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { SchoolCell } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { StandingSign } from "../../entries/StandingSign.tsx";
import { isStillToDo } from "../../entries/still-to-do.ts";

/** How one person stands to one course: its sign and a few words. */
export function StandingInBrief({ standing, words }: Pick<SchoolCell, "standing" | "words">) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.brief, isStillToDo({ standing }) && styles.open)}>
      <StandingSign standing={standing} />
      <span>{words}</span>
    </span>
  );
}

const useStyles = makeStyles({
  brief: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  open: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
});

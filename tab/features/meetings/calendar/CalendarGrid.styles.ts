import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { media } from "../../../ui/breakpoints.ts";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useGridStyles = makeStyles({
  grid: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  weekday: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    border: line,
  },
  day: {
    border: line,
    height: "96px",
    padding: tokens.spacingHorizontalXXS,
    verticalAlign: "top",
    position: "relative",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    [media.print]: { breakInside: "avoid" },
  },
  tall: { height: "320px" },
  aside: { backgroundColor: tokens.colorNeutralBackground2 },
  today: { boxShadow: `inset 0 3px 0 ${tokens.colorCompoundBrandStroke}` },
  date: {
    ...typographyStyles.caption1,
    padding: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
  },
  todayMark: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1 },
  meetings: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

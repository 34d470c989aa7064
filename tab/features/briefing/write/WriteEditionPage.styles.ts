import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "../../../ui/breakpoints.ts";

export const useWritingStyles = makeStyles({
  tabs: {
    marginBottom: tokens.spacingVerticalM,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  columns: {
    display: "grid",
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    [media.twoColumns]: { gridTemplateColumns: "minmax(0, 5fr) minmax(0, 8fr)" },
  },
  list: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  add: { justifySelf: "start" },
  editor: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
  },
  heading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
});

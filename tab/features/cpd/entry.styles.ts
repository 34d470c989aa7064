import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { media } from "../../ui/breakpoints.ts";

/** How one thing of a list stands: its title first, then lines about it, then what can be done. */
export const useEntryStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    ":first-child": { paddingTop: 0 },
    ":last-child": { paddingBottom: 0 },
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    [media.print]: { breakInside: "avoid" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    // Buttons without a frame stand where their words stand.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  line: { ...typographyStyles.body1, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

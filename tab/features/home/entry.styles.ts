import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Shared by all that there is to do, wherever it comes from. */
export const useEntryStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    ":first-child": { paddingTop: 0 },
    ":last-child": { paddingBottom: 0 },
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  /** The way to the whole list, apart from the last entry. */
  all: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalM },
  /** What folds away the rest: as tall as a thumb. */
  fold: { cursor: "pointer", paddingBlock: "12px" },
  action: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  done: { textDecorationLine: "line-through" },
  about: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

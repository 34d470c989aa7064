import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { media } from "../../../ui/breakpoints.ts";

const paragraph = {
  ...typographyStyles.body1,
  margin: 0,
  whiteSpace: "pre-line",
  overflowWrap: "anywhere",
} as const;

export const useEditionItemStyles = makeStyles({
  item: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
    scrollMarginTop: tokens.spacingVerticalL,
    ":focus": { outlineStyle: "none" },
    [media.print]: { border: "none", padding: 0, marginBottom: "1em", breakInside: "avoid" },
  },
  named: {
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Forced colours take shadows away, and an item that is named must still be told apart.
    "@media (forced-colors: active)": { borderInlineStartWidth: "4px" },
    [media.print]: { boxShadow: "none" },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  again: { ...paragraph, ...typographyStyles.caption1, marginTop: tokens.spacingVerticalXS },
  correction: { ...paragraph, ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  action: { ...paragraph, ...typographyStyles.body1Strong, marginTop: tokens.spacingVerticalXS },
  deadline: { display: "block", fontWeight: tokens.fontWeightRegular },
  text: { ...paragraph, marginTop: tokens.spacingVerticalS },
  why: { ...paragraph, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  foot: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  doneBy: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorStatusSuccessForeground1,
    [media.phone]: { gridColumn: "1 / -1", marginTop: tokens.spacingVerticalS },
  },
  tick: { fontSize: "20px", flexShrink: 0 },
  /** The buttons of what else can be done stand in one row, whoever draws them; what is longer has a row of its own. */
  more: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    "& > *": { display: "contents" },
    // On the narrowest phone all three have room beside each other.
    [media.phone]: {
      columnGap: tokens.spacingHorizontalXS,
      "& .fui-Button": { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
    },
    "& > * > :is(form, ul, p, [role=status])": { flexBasis: "100%", minWidth: 0 },
  },
  ask: { ...paragraph, color: tokens.colorNeutralForeground2 },
});

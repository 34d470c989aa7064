import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { media } from "../ui/breakpoints.ts";

/** The smallest target a thumb hits without aiming (WCAG 2.5.5, Apple and Teams alike). */
const thumb = "44px";

export const useNavigationStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground2,
    [media.wide]: { borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: {
      position: "fixed",
      insetInline: 0,
      bottom: 0,
      zIndex: 1,
      paddingBottom: "env(safe-area-inset-bottom)",
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [media.print]: { display: "none" },
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    [media.wide]: {
      position: "sticky",
      top: 0,
      padding: tokens.spacingHorizontalS,
      display: "grid",
      rowGap: tokens.spacingVerticalXXS,
    },
    [media.phone]: { display: "flex" },
  },
  entry: { [media.phone]: { flex: "1 1 0", minWidth: 0 } },
  onlyWide: { [media.phone]: { display: "none" } },
  onlyPhone: { [media.wide]: { display: "none" } },
  link: {
    ...typographyStyles.body1,
    position: "relative",
    display: "flex",
    alignItems: "center",
    minHeight: thumb,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground2Hover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    [media.wide]: { columnGap: tokens.spacingHorizontalM, paddingInline: tokens.spacingHorizontalM },
    [media.phone]: {
      flexDirection: "column",
      justifyContent: "center",
      minHeight: "52px",
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::before": {
      content: '""',
      position: "absolute",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      [media.wide]: { insetInlineStart: 0, top: "12px", bottom: "12px", width: "3px" },
      [media.phone]: { top: 0, insetInline: "30%", height: "3px" },
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  icon: { display: "flex", fontSize: "20px" },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "../ui/breakpoints.ts";

export const useShellStyles = makeStyles({
  shell: {
    minHeight: "100dvh",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    [media.wide]: {
      display: "grid",
      gridTemplateColumns: "200px minmax(0, 1fr)",
      gridTemplateRows: "1fr auto",
      gridTemplateAreas: '"navigation main" "person main"',
    },
    // The bar below is 53 px high: what is last on the page must be able to stand above it.
    [media.phone]: { paddingBottom: "calc(60px + env(safe-area-inset-bottom))", boxSizing: "border-box" },
    [media.print]: { display: "block", backgroundColor: "transparent" },
  },
  navigation: { gridArea: "navigation" },
  main: {
    gridArea: "main",
    minWidth: 0,
    ":focus": { outlineStyle: "none" },
    paddingBlock: tokens.spacingVerticalXXL,
    paddingInline: tokens.spacingHorizontalXXL,
    [media.phone]: { paddingBlock: tokens.spacingVerticalL, paddingInline: tokens.spacingHorizontalL },
    [media.print]: { padding: 0 },
  },
  alone: {
    minHeight: "100dvh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    paddingBlock: tokens.spacingVerticalXL,
  },
  content: { maxWidth: "1100px" },
  signedIn: { gridArea: "person" },
  skip: {
    position: "absolute",
    insetInlineStart: tokens.spacingHorizontalS,
    top: "-100px",
    zIndex: 2,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ":focus": { top: tokens.spacingVerticalS },
  },
});

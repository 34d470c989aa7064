import { type GriffelStyle, tokens } from "@fluentui/react-components";
import { media } from "./breakpoints.ts";

/** Buttons of a long form that stay in sight at its end; the surface behind them is given by the place. */
export const stickyActions: GriffelStyle = {
  position: "sticky",
  bottom: 0,
  // Above the navigation, which is 53 px high.
  [media.phone]: { bottom: "calc(53px + env(safe-area-inset-bottom))" },
  zIndex: 1,
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: tokens.spacingHorizontalS,
  paddingBlock: tokens.spacingVerticalM,
  marginTop: tokens.spacingVerticalL,
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
};

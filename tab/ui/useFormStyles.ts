import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { media } from "./breakpoints.ts";

/** How a short form stands: fields side by side where there is room, its buttons below, targets of 44 px for a thumb. */
export const useFormStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    maxWidth: "68ch",
    minWidth: 0,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(13rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    [media.phone]: { "& > .fui-Button": { minHeight: "44px" } },
  },
  // Fluent's own class names are part of its interface.
  thumbs: {
    [media.phone]: {
      "& :is(.fui-Input, .fui-Combobox, .fui-Select__select, .fui-Checkbox, .fui-Radio)": {
        minHeight: "44px",
      },
      "& :is(.fui-Checkbox__indicator, .fui-Radio__indicator)": { alignSelf: "center" },
    },
  },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

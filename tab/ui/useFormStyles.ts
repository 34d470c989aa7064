import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How a short form stands: fields side by side where there is room, its buttons below. */
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
  },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

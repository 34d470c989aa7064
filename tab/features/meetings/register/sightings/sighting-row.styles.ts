import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { media } from "../../../../ui/breakpoints.ts";

/** Somebody and what can be said of them: beside each other, on a phone below each other with room for a thumb. */
export const useSightingRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  who: { ...typographyStyles.body1, display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    [media.phone]: { "& > .fui-Button": { width: "100%" } },
    [media.print]: { display: "none" },
  },
  person: { justifyContent: "start" },
  candidate: { display: "grid", justifyItems: "start", textAlign: "start" },
  posts: { ...typographyStyles.caption1, color: "inherit" },
});

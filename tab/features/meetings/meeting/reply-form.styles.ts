import { makeStyles, tokens } from "@fluentui/react-components";

/** Shared by the two forms behind a reply. */
export const useReplyFormStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM, maxWidth: "480px" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

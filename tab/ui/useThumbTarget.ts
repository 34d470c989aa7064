import { makeStyles } from "@fluentui/react-components";
import { media } from "./breakpoints.ts";

const useStyles = makeStyles({
  target: {
    [media.phone]: {
      position: "relative",
      display: "inline-block",
      "::after": {
        content: '""',
        position: "absolute",
        insetInline: 0,
        top: "50%",
        height: "44px",
        minHeight: "100%",
        transform: "translateY(-50%)",
      },
    },
  },
});

/** Makes a line of text as tall to a thumb as a button is, without moving what stands around it. */
export const useThumbTarget = (): string => useStyles().target;

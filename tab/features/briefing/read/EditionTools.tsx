import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReaderEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { copyText } from "../../../teams/copy-text.ts";
import { printPage } from "../../../teams/print-page.ts";
import { media } from "../../../ui/breakpoints.ts";
import { digestText } from "./digest-text.ts";
import { ListenButtons } from "./ListenButtons.tsx";

interface EditionToolsProps {
  readonly edition: ReaderEdition;
  readonly today: string;
}

/** Other ways to take an edition in: as text to paste, on paper, by ear. */
export function EditionTools({ edition, today }: EditionToolsProps) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const copy = async () =>
    setSaid(
      (await copyText(digestText(edition, today))) ? "Copied." : "This browser does not allow copying.",
    );
  return (
    <div className={styles.tools}>
      <Button onClick={() => void copy()}>Copy as text</Button>
      <Button onClick={printPage}>Print</Button>
      <ListenButtons items={edition.items} today={today} />
      <span role="status">{said}</span>
    </div>
  );
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // One row on the narrowest phone, while nothing is read aloud: three targets for a thumb side by side.
    [media.phone]: {
      gap: tokens.spacingHorizontalXS,
      "& > .fui-Button": {
        minHeight: "44px",
        minWidth: "unset",
        paddingInline: tokens.spacingHorizontalM,
        whiteSpace: "nowrap",
      },
    },
    [media.print]: { display: "none" },
  },
});

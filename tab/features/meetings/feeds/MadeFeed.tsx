import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { FeedMade } from "../../../../shared/contract/meetings/feeds.schema.ts";
import { copyText } from "../../../teams/copy-text.ts";

/** A new address, this once. Where the browser lets nobody copy, it is selected for the keyboard to do so. */
export function MadeFeed({ feed }: { readonly feed: FeedMade }) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  async function copy() {
    if (await copyText(feed.address)) return setSaid("Copied.");
    box.current?.select();
    setSaid("It is selected: press Ctrl and C to copy it.");
  }
  return (
    <section aria-label={`The address of ${feed.name}`} className={styles.made}>
      <Field
        label={`Address for ${feed.name}`}
        hint="It is shown this once. Copy it now and add it in your calendar as a calendar from the internet."
      >
        <Input ref={box} readOnly value={feed.address} onFocus={({ target }) => target.select()} />
      </Field>
      <div className={styles.row}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          Copy
        </Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  made: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL },
  row: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

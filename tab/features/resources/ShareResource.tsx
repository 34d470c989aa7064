import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { path } from "../../api/path.ts";
import { copyText } from "../../teams/copy-text.ts";
import { pageAddress } from "../../teams/page-address.ts";

/** Copies the address of a resource's page. Where the browser lets nobody copy, it is shown and selected for the keyboard to do so. */
export function ShareResource({ resource }: { readonly resource: Pick<Resource, "id" | "title"> }) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "shown">();
  const box = useRef<HTMLInputElement>(null);
  const address = pageAddress(path`/resources/${resource.id}`);
  useEffect(() => {
    if (outcome === "shown") box.current?.select();
  }, [outcome]);
  return (
    <>
      <Button
        icon={<CopyRegular />}
        aria-label={`Copy link to ${resource.title}`}
        onClick={async () => setOutcome((await copyText(address)) ? "copied" : "shown")}
      >
        Copy link
      </Button>
      <span role="status" className={styles.said}>
        {outcome === "copied" ? "Copied. Beacon shows it to those it is for." : ""}
      </span>
      {outcome === "shown" ? (
        <Field label="Link to send" hint="Press Ctrl and C to copy it." className={styles.shown}>
          <Input ref={box} readOnly value={address} onFocus={({ target }) => target.select()} />
        </Field>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  said: { ...typographyStyles.body1, alignSelf: "center", ":empty": { display: "none" } },
  shown: { flexBasis: "100%", minWidth: 0, marginTop: tokens.spacingVerticalXS },
});

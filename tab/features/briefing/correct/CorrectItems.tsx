import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Corrections } from "../../../../shared/contract/briefing/correction.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useCorrections } from "../../../api/briefing-write/corrections.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { CorrectItem } from "./CorrectItem.tsx";

/** The items of an edition that has gone out, each to be corrected, withdrawn or put back. */
export function CorrectItems({ edition, today }: { readonly edition: string; readonly today: string }) {
  const query = useCorrections(edition);
  return (
    <Answer query={query} loading={<LoadingLines label="Loading the items" blocks={4} />}>
      {(corrections) => <Items corrections={corrections} today={today} />}
    </Answer>
  );
}

function Items({ corrections, today }: { readonly corrections: Corrections; readonly today: string }) {
  const styles = useStyles();
  const [done, setDone] = useState("");
  const { id, items, toTell } = corrections;
  const telling =
    toTell > 0
      ? ` Its readers are being told${toTell > 1 ? ` of ${counted(toTell, "change", "changes")}` : ""}.`
      : "";
  return (
    <>
      <p role="status" className={styles.state}>
        {done}
        {telling}
      </p>
      <ul className={styles.list}>
        {items.map((item) => (
          <CorrectItem key={item.id} edition={id} item={item} today={today} onDone={setDone} />
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  state: { margin: 0, ":empty": { display: "none" }, marginBottom: tokens.spacingVerticalM },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxWidth: "44rem",
    display: "grid",
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

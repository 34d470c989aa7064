import { useEffect } from "react";
import type { ReaderEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { useRecordOpened } from "../../../api/briefing/record-opened.ts";
import { isOut } from "./is-out.ts";

/** Records, once for each time it is shown, that the reader has opened an edition that is out. A failure is not the reader's to mend: the next time it is shown records it. */
export function useOpenedOnce(edition: ReaderEdition | undefined): void {
  const { mutate } = useRecordOpened();
  const shown = edition && isOut(edition) ? edition.id : undefined;
  useEffect(() => {
    if (shown) mutate(shown);
  }, [shown, mutate]);
}

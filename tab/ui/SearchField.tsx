import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { media } from "./breakpoints.ts";

interface SearchFieldProps {
  /** What is searched: "Search resources". */
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Whether it has the focus when the page opens: where searching is what the page is for. */
  readonly takesFocus?: boolean;
}

/** A box to type words into, with its name said and a way to empty it. */
export function SearchField({ label, text, onType, takesFocus = false }: SearchFieldProps) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: web views of older Teams clients give <search> no role
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <SearchBox
        ref={box}
        size="large"
        className={styles.box}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(_, { value }) => onType(value)}
      />
    </form>
  );
}

const useStyles = makeStyles({
  search: { display: "block", [media.print]: { display: "none" } },
  box: { width: "100%", maxWidth: "68ch" },
});

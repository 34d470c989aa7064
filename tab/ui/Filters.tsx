import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { media } from "./breakpoints.ts";
import { Unfold } from "./Unfold.tsx";
import { useMedia } from "./useMedia.ts";

interface FiltersProps {
  /** How many of them narrow something now. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** What a page can be narrowed by, side by side. On a phone they wait behind their title. */
export function Filters({ chosen, children }: FiltersProps) {
  const styles = useStyles();
  const filters = <div className={styles.filters}>{children}</div>;
  if (!useMedia(media.phone)) return filters;
  return <Unfold title={chosen > 0 ? `Filters (${chosen} chosen)` : "Filters"}>{filters}</Unfold>;
}

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
    [media.phone]: { display: "grid" },
    [media.print]: { display: "none" },
  },
});

import { makeStyles } from "@fluentui/react-components";
import { media } from "./breakpoints.ts";

/** How a field and its list of choices stand on a phone: the longest choice may be wider than that. */
export const useChoiceStyles = makeStyles({
  field: { [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  select: { [media.phone]: { minWidth: 0, "& > select": { minWidth: 0 } } },
});

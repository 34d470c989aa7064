import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { listed } from "../../../../shared/sentences/lists.ts";
import type { TakeUpItem, TakeUpSchool } from "./item-tally.ts";
import { itemFigures } from "./take-up-figures.ts";

/** For a phone: the items in the order of the marks, each with its figures. */
export function ItemFigures({
  items,
  schools,
}: {
  readonly items: readonly TakeUpItem[];
  readonly schools: readonly TakeUpSchool[];
}) {
  const styles = useStyles();
  return (
    <ol className={styles.items}>
      {items.map((item) => (
        <li key={item.id}>
          {item.title}
          <span className={styles.figure}>{listed(itemFigures(item, schools))}</span>
        </li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({
  items: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  figure: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { shortDay } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { RowMenu } from "../../../ui/order/RowMenu.tsx";
import { useMovableRow } from "../../../ui/order/useMovableRow.tsx";
import { sectionWords } from "./section-words.ts";

/** One item in the list: its title opens it, its handle moves it. */
export function ItemRow(props: {
  readonly item: EditorItem;
  readonly isOpen: boolean;
  readonly isUnsaved: boolean;
  readonly findings: readonly BriefingFinding[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onOpen: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDelete: () => void;
}) {
  const { item, isOpen, isUnsaved, findings, onOpen, ...menu } = props;
  const styles = useStyles();
  const { row, handle } = useMovableRow(item);
  return (
    <li {...row} className={mergeClasses(row.className, styles.row, isOpen && styles.open)}>
      {handle}
      <button
        type="button"
        className={styles.title}
        aria-current={isOpen ? "true" : undefined}
        onClick={onOpen}
      >
        <span className={styles.name}>{item.title}</span>
        <span className={mergeClasses(styles.about, isOpen && styles.aboutOpen)}>
          {isUnsaved ? <strong>Not saved · </strong> : null}
          {findings.some(({ stops }) => stops) ? <strong>To mend · </strong> : null}
          {standing(item)} · {counted(item.reach.people, "person", "people")}
        </span>
      </button>
      <RowMenu title={item.title} deleteWords="Delete" {...menu} />
    </li>
  );
}

function standing({ action, section }: EditorItem): string {
  if (!action) return sectionWords[section];
  return action.dueOn ? `To do by ${shortDay(action.dueOn)}` : "To do";
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Teams' high contrast fills what is selected with a light colour.
    color: tokens.colorNeutralForeground1Selected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Shadows are not drawn in forced colours.
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  title: {
    display: "grid",
    textAlign: "start",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    minWidth: 0,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  aboutOpen: { color: "inherit" },
});

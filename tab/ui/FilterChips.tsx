import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { media } from "./breakpoints.ts";
import { TickToggle } from "./TickToggle.tsx";

export interface FilterChip {
  readonly name: string;
  /** What stands on the chip. */
  readonly label: string;
  /** How many would be left. */
  readonly count: number;
}

interface FilterChipsProps {
  readonly title: string;
  readonly chips: readonly FilterChip[];
  readonly chosen: string | undefined;
  readonly onChoose: (name: string | undefined) => void;
}

/** One way to narrow a list: at most one chip is pressed, and pressing it again lets go. */
export function FilterChips({ title, chips, chosen, onChoose }: FilterChipsProps) {
  const styles = useStyles();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex row in every browser
    <div role="group" aria-labelledby={id} className={styles.group}>
      <span id={id} className={styles.title}>
        {title}
      </span>
      {chips.map(({ name, label, count }) => (
        <TickToggle
          key={name}
          shape="circular"
          size="small"
          className={styles.chip}
          checked={chosen === name}
          onClick={() => onChoose(chosen === name ? undefined : name)}
        >
          {label} ({count})
        </TickToggle>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // On a phone one row each, to be pushed sideways: wrapped, the chips would push the list off the screen.
    [media.phone]: { flexWrap: "nowrap", overflowX: "auto", paddingBlock: "2px" },
    [media.print]: { display: "none" },
  },
  title: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, minWidth: "64px" },
  chip: {
    minWidth: 0,
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    [media.phone]: { paddingInline: tokens.spacingHorizontalM },
  },
});

import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { media } from "../../../ui/breakpoints.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { TickToggle } from "../../../ui/TickToggle.tsx";
import { type CalendarView, calendarViews } from "./calendar-days.ts";

interface CalendarBarProps {
  readonly title: string;
  readonly view: CalendarView;
  /** Whether there is room for more than a list. */
  readonly isWide: boolean;
  readonly mine: boolean;
  readonly onMine: (mine: boolean) => void;
  readonly onView: (view: CalendarView) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onToday: () => void;
}

/** What the calendar shows, and the ways on and back. */
export function CalendarBar(props: CalendarBarProps) {
  const styles = useStyles();
  const span = props.view === "list" ? "months" : props.view;
  return (
    <div className={styles.bar}>
      <div className={styles.group}>
        <Button className={styles.button} onClick={props.onToday}>
          Today
        </Button>
        <IconButton
          className={styles.button}
          icon={<ChevronLeftRegular />}
          label={`Previous ${span}`}
          onClick={() => props.onStep(-1)}
        />
        <IconButton
          className={styles.button}
          icon={<ChevronRightRegular />}
          label={`Next ${span}`}
          onClick={() => props.onStep(1)}
        />
        <h2 aria-live="polite" className={styles.title}>
          {props.title}
        </h2>
      </div>
      <div className={styles.group}>
        <Choice
          label="Whose meetings"
          options={[
            { name: "Mine", isChosen: props.mine, choose: () => props.onMine(true) },
            { name: "All", isChosen: !props.mine, choose: () => props.onMine(false) },
          ]}
        />
        {props.isWide ? (
          <Choice
            label="View"
            options={calendarViews.map((view) => ({
              name: sentenceCase(view),
              isChosen: view === props.view,
              choose: () => props.onView(view),
            }))}
          />
        ) : null}
      </div>
    </div>
  );
}

function Choice({
  label,
  options,
}: {
  readonly label: string;
  readonly options: readonly {
    readonly name: string;
    readonly isChosen: boolean;
    readonly choose: () => void;
  }[];
}) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex row in every browser
    <div role="group" aria-label={label} className={styles.choice}>
      {options.map(({ name, isChosen, choose }) => (
        <TickToggle key={name} className={styles.button} checked={isChosen} onClick={choose}>
          {name}
        </TickToggle>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  group: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  choice: { display: "flex", gap: tokens.spacingHorizontalXXS, [media.print]: { display: "none" } },
  button: {
    minWidth: 0,
    [media.phone]: { minWidth: "44px" },
    [media.print]: { display: "none" },
  },
});

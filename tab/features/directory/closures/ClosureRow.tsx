import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptClosure } from "../../../../shared/contract/directory/closures.schema.ts";
import { closureKindWords } from "../../../../shared/sentences/directory/closures.ts";
import { ClosureEditor } from "./ClosureEditor.tsx";
import { toClosureForm } from "./closure-form.ts";
import { closureDays } from "./closure-terms.ts";
import type { useClosureKeeping } from "./useClosureKeeping.ts";

/** Some days as they stand, and what can be done with them. While they are changed, what stands stays in sight. */
export function ClosureRow({
  closure,
  localAuthorities,
  today,
  keeping,
}: {
  readonly closure: KeptClosure;
  readonly localAuthorities: readonly string[];
  readonly today: string;
  readonly keeping: ReturnType<typeof useClosureKeeping>;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const days = closureDays(closure, today);
  const { doing } = keeping;
  const turn = (to: boolean) => {
    doing.forgetProblem();
    setOpen(to);
  };
  return (
    <li className={styles.row}>
      <div className={styles.closure}>
        <div className={styles.name}>
          {closure.name}
          <Badge appearance="outline" color="informative">
            {closureKindWords[closure.kind]}
          </Badge>
        </div>
        <span className={styles.when}>{days}</span>
        <span className={styles.when}>{closure.whom}</span>
      </div>
      {isOpen ? (
        <ClosureEditor
          label={`Change ${closure.name}`}
          first={toClosureForm(closure)}
          localAuthorities={localAuthorities}
          problem={doing.problem}
          isBusy={doing.isBusy}
          onSave={async (changed) => {
            if (await keeping.save(closure, changed)) setOpen(false);
          }}
          onCancel={() => turn(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button aria-label={`Change ${closure.name}, ${days}, ${closure.whom}`} onClick={() => turn(true)}>
            Change
          </Button>
          <Button
            appearance="subtle"
            aria-label={`Remove ${closure.name}, ${days}, ${closure.whom}`}
            disabledFocusable={doing.isBusy}
            onClick={() => void keeping.remove(closure)}
          >
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  closure: { display: "grid", flexBasis: "20rem", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: {
    ...typographyStyles.body1Strong,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  when: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
  },
});

import { Button, makeStyles, Tooltip, tokens, typographyStyles } from "@fluentui/react-components";
import { AlertRegular } from "@fluentui/react-icons";
import type { ReminderStateView } from "../../../../../shared/contract/cpd/reminder.schema.ts";
import { useRemindPerson } from "../../../../api/cpd/remind.ts";
import { media } from "../../../../ui/breakpoints.ts";
import { VisuallyHidden } from "../../../../ui/VisuallyHidden.tsx";
import { RemindProblem } from "./RemindProblem.tsx";

interface RemindButtonProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly reminder: ReminderStateView;
  /** Whether there is room to write out why not: where one button stands alone. Otherwise it is the button's description. */
  readonly saysWhyNot?: boolean;
}

/** Reminds somebody of what they owe, with one tap, and says when that was last done. The button stays, so that the focus does. */
export function RemindButton({ person, reminder, saysWhyNot = false }: RemindButtonProps) {
  const styles = useStyles();
  const reminding = useRemindPerson();
  const { canRemind, last, whyNot } = reminder;
  const isPossible = canRemind && !reminding.isPending;
  const button = (
    <Button
      size="small"
      icon={<AlertRegular />}
      className={styles.button}
      disabledFocusable={!isPossible}
      onClick={() => isPossible && reminding.mutate(person.id)}
    >
      Remind<VisuallyHidden> {person.name}</VisuallyHidden>
    </Button>
  );
  return (
    <div className={styles.remind}>
      {whyNot && !saysWhyNot ? (
        <Tooltip relationship="description" content={whyNot}>
          {button}
        </Tooltip>
      ) : (
        button
      )}
      <span role="status" className={styles.last}>
        {last ? (
          <>
            <VisuallyHidden>{person.name}: </VisuallyHidden>
            {last}
          </>
        ) : null}
      </span>
      {whyNot && saysWhyNot ? <span className={styles.last}>{whyNot}</span> : null}
      <RemindProblem error={reminding.error} about={person.name} />
    </div>
  );
}

const useStyles = makeStyles({
  remind: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXS,
    [media.print]: { display: "none" },
  },
  button: { whiteSpace: "nowrap" },
  last: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AlertRegular } from "@fluentui/react-icons";
import type { SchoolCpd } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { useRemindSchool } from "../../../../api/cpd/remind.ts";
import { media } from "../../../../ui/breakpoints.ts";
import { VisuallyHidden } from "../../../../ui/VisuallyHidden.tsx";
import { RemindProblem } from "./RemindProblem.tsx";

interface RemindAllButtonProps {
  readonly cpd: Pick<SchoolCpd, "school" | "people">;
  /** Only who is overdue with this one. */
  readonly course?: { readonly id: string; readonly title: string };
}

/**
 * Reminds everybody who is overdue and can be reminded now, and says whom it reached. Where there is nobody it is not there; on a
 * day off it says so once for all.
 */
export function RemindAllButton({ cpd, course }: RemindAllButtonProps) {
  const styles = useStyles();
  const reminding = useRemindSchool();
  const people = cpd.people
    .filter(({ reminder, cells }) => {
      const isOverdue = cells.some(
        (cell) => cell.standing === "overdue" && (!course || cell.course === course.id),
      );
      return isOverdue && reminder?.canRemind;
    })
    .map(({ id }) => id);
  if (people.length === 0 && reminding.isIdle) {
    const whyNot = cpd.people.flatMap(({ reminder }) => reminder?.whyNot ?? [])[0];
    return whyNot && !course ? <p className={styles.whyNot}>{whyNot}</p> : null;
  }
  const isPossible = people.length > 0 && !reminding.isPending;
  return (
    <div className={styles.remind}>
      <Button
        icon={<AlertRegular />}
        disabledFocusable={!isPossible}
        onClick={() => isPossible && reminding.mutate({ school: cpd.school.urn, course: course?.id, people })}
      >
        {people.length > 0 ? `Remind all overdue (${people.length})` : "Remind all overdue"}
        {course ? <VisuallyHidden> in {course.title}</VisuallyHidden> : null}
      </Button>
      <span role="status" className={styles.said}>
        {reminding.isPending ? "Reminding them…" : reminding.data?.sentence}
      </span>
      <RemindProblem error={reminding.error} about={course?.title ?? cpd.school.name} />
    </div>
  );
}

const useStyles = makeStyles({
  remind: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    [media.print]: { display: "none" },
  },
  said: typographyStyles.body1,
  whyNot: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fieldError } from "../../../api/field-error.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import type { usePersonKeeping } from "./usePersonKeeping.ts";

/** The last day of somebody who leaves the trust. */
export function LeaverForm({
  name,
  today,
  keeping,
  onClose,
}: {
  readonly name: string;
  readonly today: string;
  readonly keeping: ReturnType<typeof usePersonKeeping>;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const [lastDay, setLastDay] = useState(today);
  const { problem, isBusy } = keeping.doing;
  return (
    <form
      noValidate
      aria-label={`${name} leaves the trust`}
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await keeping.leave(lastDay)) onClose();
      }}
    >
      <DateField
        label="Last day in the trust"
        required
        hint="Every post ends on it. Posts that would begin later are taken away."
        value={lastDay}
        error={fieldError(problem?.errors ?? [], "/lastDay")}
        onChange={setLastDay}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy || lastDay === ""}>
          End all posts
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptPost, PostDatesBody } from "../../../../shared/contract/directory/staff.schema.ts";
import type { ApiProblem } from "../../../api/api-problem.ts";
import { fieldError } from "../../../api/field-error.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** From when to when a post is held; or only its last day, to end it. */
export function PostDatesForm({
  post,
  asksForEndOnly,
  today,
  problem,
  isBusy,
  onSave,
  onCancel,
}: {
  readonly post: KeptPost;
  readonly asksForEndOnly: boolean;
  readonly today: string;
  readonly problem: ApiProblem | undefined;
  readonly isBusy: boolean;
  readonly onSave: (dates: PostDatesBody) => void;
  readonly onCancel: () => void;
}) {
  const styles = useFormStyles();
  const [startsOn, setStartsOn] = useState(post.startsOn);
  const [endsOn, setEndsOn] = useState(post.endsOn ?? (asksForEndOnly ? today : ""));
  const form = useFocusOnError(problem);
  const errors = problem?.errors ?? [];
  return (
    <form
      ref={form}
      noValidate
      aria-label={`${asksForEndOnly ? "End" : "Change"}: ${post.words}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ startsOn, ...(endsOn === "" ? {} : { endsOn }) });
      }}
    >
      <div className={styles.row}>
        {asksForEndOnly ? null : (
          <DateField
            label="First day"
            required
            value={startsOn}
            error={fieldError(errors, "/startsOn")}
            onChange={setStartsOn}
          />
        )}
        <DateField
          label="Last day"
          required={asksForEndOnly}
          {...(asksForEndOnly ? {} : { hint: "Empty while it goes on" })}
          value={endsOn}
          min={startsOn}
          error={fieldError(errors, "/endsOn")}
          onChange={setEndsOn}
        />
      </div>
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isBusy || (asksForEndOnly && endsOn === "")}
        >
          {asksForEndOnly ? "End post" : "Save dates"}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

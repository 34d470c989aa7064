import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { day } from "../../../../shared/sentences/dates.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { usePutOff } from "../../../api/briefing/hand-over.ts";
import { fieldError } from "../../../api/field-error.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** Chooses the day on which to be reminded, up to the deadline. */
export function LaterForm(props: {
  readonly edition: string;
  readonly item: string;
  readonly what: string;
  readonly today: string;
  readonly latest: string | undefined;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const putOff = usePutOff(props);
  const [on, setOn] = useState("");
  const [isMissing, setMissing] = useState(false);
  const problem = putOff.error;
  const errors = isApiProblem(problem) ? problem.errors : [];
  const form = useFocusOnError(problem ?? (isMissing && on === "" ? "missing" : undefined));
  return (
    <form
      ref={form}
      noValidate
      aria-label={`Remind me later: ${props.what}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (on === "") setMissing(true);
        else if (!putOff.isPending) putOff.mutate(on, { onSuccess: props.onClose });
      }}
    >
      {problem && errors.length === 0 ? <ProblemNotice error={problem} /> : null}
      <DateField
        label="Remind me on"
        required
        hint={`Until then it stands under “Later”.${props.latest ? ` At the latest ${day(props.latest, props.today)}.` : ""}`}
        value={on}
        error={fieldError(errors, "/on") ?? (isMissing && on === "" ? "Choose a day." : undefined)}
        onChange={setOn}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={putOff.isPending}>
          Remind me then
        </Button>
        <Button onClick={props.onClose}>Cancel</Button>
      </div>
    </form>
  );
}

import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import { noteLimit } from "../../../../shared/domain/briefing/handover/handover.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useColleagues, useHandOver } from "../../../api/briefing/hand-over.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { fieldState } from "../../../ui/field-state.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { SearchToChoose } from "../../../ui/SearchToChoose.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { useSettled } from "../../../ui/useSettled.ts";

interface Chosen {
  readonly to: string;
  readonly school: string;
  readonly name: string;
}

/** Chooses the colleague who is to do it, at one's own school, and the words that come with it. */
export function HandForm(props: {
  readonly edition: string;
  readonly item: string;
  readonly what: string;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const handOver = useHandOver(props);
  const [chosen, setChosen] = useState<Chosen>();
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [words, setWords] = useState("");
  const settled = useSettled(words.trim(), 250);
  const colleagues = useColleagues(props.item, settled);
  const found = (colleagues.data?.colleagues ?? []).map((each) => ({
    ...each,
    // One person may hold posts at two schools.
    id: `${each.id} ${each.school}`,
    detail: each.posts,
  }));
  const problem = handOver.error;
  const errors = isApiProblem(problem) ? problem.errors : [];
  const form = useFocusOnError(problem ?? (isMissing && !chosen ? "missing" : undefined));
  const error = fieldError(errors, "/to") ?? (isMissing && !chosen ? "Choose who is to do it." : undefined);
  return (
    <form
      ref={form}
      noValidate
      aria-label={`Hand to a colleague: ${props.what}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) setMissing(true);
        else if (!handOver.isPending)
          handOver.mutate({ to: chosen.to, school: chosen.school, note }, { onSuccess: props.onClose });
      }}
    >
      {problem && errors.length === 0 ? <ProblemNotice error={problem} /> : null}
      <Field
        label="Who is to do it"
        required
        hint="Somebody at your school. They are told what is to do, by when, and that you ask."
        {...fieldState(error)}
      >
        <SearchToChoose
          placeholder="Search by name"
          found={found}
          {...(chosen ? { chosen: chosen.name } : {})}
          searching={colleagues.isFetching || settled !== words.trim()}
          onSearch={setWords}
          onChoose={({ id, name }) => {
            const [to = "", school = ""] = id.split(" ");
            setChosen({ to, school, name });
          }}
        />
      </Field>
      <CountedField
        label="A note (optional)"
        rows={2}
        value={note}
        limit={noteLimit}
        error={fieldError(errors, "/note")}
        onChange={setNote}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={handOver.isPending}>
          {handOver.isPending ? "Handing…" : chosen ? `Hand to ${chosen.name}` : "Hand on"}
        </Button>
        <Button onClick={props.onClose}>Cancel</Button>
      </div>
    </form>
  );
}

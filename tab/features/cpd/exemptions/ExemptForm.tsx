import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { exemptionLimits } from "../../../../shared/domain/cpd/exemption-errors.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useCourses } from "../../../api/cpd/courses.ts";
import { useExempt } from "../../../api/cpd/exemptions.ts";
import { fieldError } from "../../../api/field-error.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { PersonField } from "../../../audience/PersonField.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import type { Named } from "../../../ui/ChosenTags.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** Frees somebody from a course until a day. */
export function ExemptForm({ onClose }: { readonly onClose: () => void }) {
  const styles = useFormStyles();
  const courses = useCourses();
  const saving = useExempt();
  const today = useToday();
  const element = useFocusOnError(saving.error ?? undefined);
  // Made once for this form: a second click sends the same exemption again.
  const [id] = useState(() => crypto.randomUUID());
  const [person, setPerson] = useState<Named>();
  const [form, setForm] = useState({ course: "", because: "", until: "" });
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const errors = isApiProblem(saving.error) ? saving.error.errors : [];
  const offered = (courses.data?.courses ?? []).filter(
    ({ isMandatory, isRetired }) => isMandatory && !isRetired,
  );
  const titles = new Map(offered.map((course) => [course.id, course.title]));
  return (
    <form
      ref={element}
      noValidate
      aria-label="Exempt somebody"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.isPending) return;
        saving.mutate(
          { id, person: person?.id ?? "-", ...form, course: form.course || "-" },
          { onSuccess: onClose },
        );
      }}
    >
      {saving.error ? <ProblemNotice error={saving.error} /> : null}
      <PersonField
        label="Who"
        required
        value={person}
        error={fieldError(errors, "/person")}
        onChange={setPerson}
      />
      <ChoiceField
        label="From which course"
        required
        choices={["", ...titles.keys()]}
        nameOf={(course) => titles.get(course) ?? "Choose a course"}
        value={form.course}
        error={fieldError(errors, "/course")}
        onChange={(course) => change({ course })}
      />
      <CountedField
        label="Why"
        hint="They read it on their own page, and their head on the school's."
        required
        value={form.because}
        limit={exemptionLimits.because}
        error={fieldError(errors, "/because")}
        onChange={(because) => change({ because })}
      />
      <DateField
        label="Until, the last day"
        required
        min={today}
        value={form.until}
        error={fieldError(errors, "/until")}
        onChange={(until) => change({ until })}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={saving.isPending}>
          {saving.isPending ? "Saving…" : "Exempt them"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

import type { MinutesView } from "../../../../shared/contract/meetings/minutes.schema.ts";
import { shortDay } from "../../../../shared/sentences/dates.ts";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import {
  type ActionForm,
  type MinutesForm,
  type MinutesPart,
  minutesParts,
  toMinutesForm,
} from "./minutes-form.ts";
import type { useMinutesWriting } from "./useMinutesWriting.ts";

const titles: Readonly<Record<MinutesPart, string>> = {
  text: "What was said",
  agreed: "What we agreed",
  actions: "Actions",
};

/** Two leads changed the same lines: both versions, part by part, until one of each pair is chosen. */
export function MinutesRace({
  writing,
  theirs,
}: {
  readonly writing: ReturnType<typeof useMinutesWriting>;
  readonly theirs: MinutesView;
}) {
  const yours = writing.form;
  const theirForm = toMinutesForm(theirs);
  return (
    <TwoVersions<MinutesPart>
      label="Two versions of these minutes"
      fields={differingFields<MinutesForm, MinutesPart>(minutesParts, yours, theirForm).map((field) => ({
        field,
        title: titles[field],
        theirs: words(field, theirForm),
        yours: words(field, yours),
      }))}
      first={firstChoices<MinutesForm, MinutesPart>(minutesParts, {
        base: writing.base,
        yours,
        theirs: theirForm,
      })}
      problem={writing.problem}
      isSaving={writing.isSaving}
      onResolve={(choices, andSave) =>
        writing.resolve(
          theirs,
          mergedForm<MinutesForm, MinutesPart>(minutesParts, { yours, theirs: theirForm }, choices),
          andSave,
        )
      }
    />
  );
}

const words = (part: MinutesPart, form: MinutesForm) =>
  (part === "actions" ? form.actions.map(actionWords).join("\n") : form[part]) || <em>Nothing</em>;

const actionWords = ({ text, owner, dueOn, done }: ActionForm): string =>
  [text, owner?.name, dueOn && `by ${shortDay(dueOn)}`, done && "done"].filter(Boolean).join(", ");

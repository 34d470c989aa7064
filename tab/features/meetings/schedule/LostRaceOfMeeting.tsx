import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useSchools } from "../../../api/directory/schools.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { AudienceReachLine } from "../../../audience/AudienceReachLine.tsx";
import { differingFields, firstChoices, mergedForm } from "../../../ui/compare-versions.ts";
import { TwoVersions } from "../../../ui/TwoVersions.tsx";
import { type ComparedField, comparedParts, fieldNames } from "./compared-fields.ts";
import { kindWords, modeWords } from "./kind-words.ts";
import { type LinkForm, type MeetingForm, toMeetingForm } from "./meeting-form.ts";
import type { MeetingPlanning } from "./useMeetingPlanning.ts";

/** Two people changed the meeting at once: both versions, field by field. */
export function LostRaceOfMeeting({
  planning,
  theirs,
  today,
}: {
  readonly planning: MeetingPlanning;
  readonly theirs: MeetingDetail;
  readonly today: string;
}) {
  const [yours, theirForm] = [planning.form, toMeetingForm(theirs.plan, today)];
  const words = (field: ComparedField, form: MeetingForm) => (
    <FieldWords field={field} form={form} today={today} />
  );
  return (
    <TwoVersions<ComparedField>
      label="Two versions of this meeting"
      problem={planning.problem}
      isSaving={planning.isBusy}
      first={firstChoices(comparedParts, { base: planning.base, yours, theirs: theirForm })}
      fields={differingFields(comparedParts, yours, theirForm).map((field) => ({
        field,
        title: fieldNames[field],
        theirs: words(field, theirForm),
        yours: words(field, yours),
      }))}
      onResolve={(choices, andSave) =>
        planning.resolve(theirs, mergedForm(comparedParts, { yours, theirs: theirForm }, choices), andSave)
      }
    />
  );
}

function FieldWords({
  field,
  form,
  today,
}: {
  readonly field: ComparedField;
  readonly form: MeetingForm;
  readonly today: string;
}) {
  const schools = useSchools().data?.schools ?? [];
  const networks = useNetworks().data?.networks ?? [];
  switch (field) {
    case "mandatoryFor":
    case "optionalFor":
      return <AudienceReachLine audience={form[field]} />;
    case "network":
      return `${networks.find(({ id }) => id === form.network)?.name ?? "The whole trust"}, ${kindWords[form.kind]}`;
    case "when":
      return `${form.date ? day(form.date, today) : "No date"}, ${form.start} to ${form.end}`;
    case "where":
      return [modeWords[form.mode], form.place, schools.find(({ urn }) => urn === form.school)?.name]
        .filter(Boolean)
        .join(", ");
    case "preparation":
      return `Before: ${form.preWorkMinutes || 0} min. After: ${form.followUpMinutes || 0} min.\n${linkWords(form.preReading)}`;
    case "files":
      return linkWords(form.files) || <em>Nothing</em>;
    case "terms":
      return `${form.representativesAllowed ? "Representatives may come" : "No representatives"}. ${form.capacity ? `${form.capacity} places` : "Room for all"}.`;
    case "cascade":
      return form.cascade.isAsked ? (
        <>
          {form.cascade.dueOn ? `By ${day(form.cascade.dueOn, today)}` : "By no date yet"}
          <AudienceReachLine audience={form.cascade.audience} />
        </>
      ) : (
        <em>Schools are asked for nothing</em>
      );
    default:
      return form[field] || <em>Nothing</em>;
  }
}

const linkWords = (links: readonly LinkForm[]): string =>
  links.map(({ label, address }) => `${label}\n${address}`).join("\n");

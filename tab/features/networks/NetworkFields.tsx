import { Field, Input, makeStyles, SpinButton, tokens } from "@fluentui/react-components";
import { phases } from "../../../shared/domain/directory/school.ts";
import { networkLimits } from "../../../shared/domain/networks/network-errors.ts";
import { sentenceCase } from "../../../shared/sentences/lists.ts";
import { type FieldErrors, fieldError } from "../../api/field-error.ts";
import { AudienceField } from "../../audience/AudienceField.tsx";
import { PeopleField } from "../../audience/PeopleField.tsx";
import { CountedField } from "../../ui/CountedField.tsx";
import { fieldState } from "../../ui/field-state.ts";
import { TickList } from "../../ui/TickList.tsx";
import { fieldNames, type NetworkForm, type PlaceForm } from "./network-form.ts";
import { networkPresets } from "./network-presets.ts";

const mostMeetings = 60;

/** What the central team says about a network, in the order in which one thinks of it. */
export function NetworkFields({
  form,
  errors,
  onChange,
}: {
  readonly form: NetworkForm;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<NetworkForm>) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <CountedField
        label={fieldNames.name}
        required
        value={form.name}
        limit={networkLimits.name}
        error={fieldError(errors, "/name")}
        onChange={(name) => onChange({ name })}
      />
      <CountedField
        label={fieldNames.purpose}
        hint="One or two sentences that a new member reads first."
        rows={3}
        value={form.purpose}
        limit={networkLimits.purpose}
        error={fieldError(errors, "/purpose")}
        onChange={(purpose) => onChange({ purpose })}
      />
      <PeopleField
        label={fieldNames.leads}
        hint="They plan its meetings."
        required
        value={form.leads}
        error={fieldError(errors, "/leads")}
        onChange={(leads) => onChange({ leads })}
      />
      <AudienceField
        label={fieldNames.members}
        value={form.members}
        presets={networkPresets}
        error={fieldError(errors, "/members")}
        onChange={(members) => onChange({ members })}
      />
      <TickList
        label={fieldNames.phases}
        hint="None ticked means both."
        choices={phases}
        chosen={form.phases}
        nameOf={sentenceCase}
        onChange={(chosen) => onChange({ phases: chosen })}
      />
      <Field label={fieldNames.meetingsPerYear} className={styles.number}>
        <SpinButton
          min={0}
          max={mostMeetings}
          value={form.meetingsPerYear}
          onChange={(_, { value, displayValue }) =>
            onChange({ meetingsPerYear: wholeMeetings(value ?? Number(displayValue), form.meetingsPerYear) })
          }
        />
      </Field>
      <PlaceFields
        legend={fieldNames.channel}
        pointer="/channel"
        place={form.channel}
        errors={errors}
        onChange={(channel) => onChange({ channel })}
      />
      <PlaceFields
        legend={fieldNames.library}
        pointer="/library"
        place={form.library}
        errors={errors}
        onChange={(library) => onChange({ library })}
      />
    </div>
  );
}

function PlaceFields(props: {
  readonly legend: string;
  readonly pointer: string;
  readonly place: PlaceForm;
  readonly errors: FieldErrors;
  readonly onChange: (place: PlaceForm) => void;
}) {
  const styles = useStyles();
  const { legend, pointer, place, errors, onChange } = props;
  const addressError = fieldError(errors, `${pointer}/address`);
  return (
    <fieldset className={styles.place}>
      <legend className={styles.legend}>{legend}</legend>
      <CountedField
        label={`Name of the ${legend === fieldNames.channel ? "channel" : "library"}`}
        value={place.name}
        limit={networkLimits.placeName}
        error={fieldError(errors, `${pointer}/name`)}
        onChange={(name) => onChange({ ...place, name })}
      />
      <Field
        label={`Address of the ${legend === fieldNames.channel ? "channel" : "library"}`}
        hint={
          pointer === "/channel"
            ? "In Teams, choose “Get link to channel”. Add Beacon to the team, so that it can ask there."
            : "Copy it in SharePoint; it begins with https://"
        }
        {...fieldState(addressError)}
      >
        <Input
          type="url"
          value={place.address}
          onChange={(_, { value }) => onChange({ ...place, address: value })}
        />
      </Field>
    </fieldset>
  );
}

/** What was typed as a number of meetings; what it was when that is none. */
function wholeMeetings(typed: number, before: number): number {
  return Number.isInteger(typed) && typed >= 0 && typed <= mostMeetings ? typed : before;
}

const useStyles = makeStyles({
  fields: { display: "grid", gap: tokens.spacingVerticalL, maxWidth: "40rem", minWidth: 0 },
  number: { maxWidth: "10rem" },
  place: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

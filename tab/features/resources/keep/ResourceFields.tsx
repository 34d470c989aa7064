import { Field, Input } from "@fluentui/react-components";
import { keyStages, variants } from "../../../../shared/domain/resources/resource.ts";
import { resourceLimits } from "../../../../shared/domain/resources/resource-errors.ts";
import { usualKinds } from "../../../../shared/domain/resources/usual-kinds.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { phaseWords } from "../../../../shared/sentences/resources/resource-phase.ts";
import { keyStageWords, variantWords } from "../../../../shared/sentences/resources/resource-words.ts";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { SchoolField } from "../../../audience/SchoolField.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { CountedField } from "../../../ui/CountedField.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { fieldState } from "../../../ui/field-state.ts";
import { TickList } from "../../../ui/TickList.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { AudienceOrEverybody } from "./AudienceOrEverybody.tsx";
import { NetworksField } from "./NetworksField.tsx";
import { OfferFromPage } from "./OfferFromPage.tsx";
import { OriginField } from "./OriginField.tsx";
import { EntriesField } from "./packs/EntriesField.tsx";
import { fieldNames, type ResourceForm, usualPhases, withStanding } from "./resource-form.ts";

interface ResourceFieldsProps {
  readonly form: ResourceForm;
  readonly errors: FieldErrors;
  /** Whether it is a document of a library, which stays where it is. */
  readonly isFile: boolean;
  /** Whether it is a link that is being added, so that its page may have something to offer. */
  readonly isNew?: boolean;
  /** Whether they keep a collection: who sees it and when to look at it again is for curators to say. */
  readonly isCurator: boolean;
  readonly networksHint: string;
  /** The networks to choose from; all when left out. */
  readonly networksAmong?: readonly string[] | undefined;
  readonly onChange: (part: Partial<ResourceForm>) => void;
}

/** What is said about a resource: what everybody needs first, what only some need unfolded. */
export function ResourceFields(props: ResourceFieldsProps) {
  const styles = useFormStyles();
  const { form, errors, isFile, isNew = false, isCurator, networksHint, onChange } = props;
  // It is read in Beacon, is of its own kind, and comes from who keeps it.
  const isPack = form.entries !== undefined;
  return (
    <div className={styles.form}>
      {isFile || isPack ? null : (
        <Field
          label={fieldNames.address}
          required
          hint="Copy it from the browser; it begins with https://"
          {...fieldState(fieldError(errors, "/address"))}
        >
          <Input type="url" value={form.address} onChange={(_, { value }) => onChange({ address: value })} />
        </Field>
      )}
      {isNew ? <OfferFromPage form={form} onOffer={onChange} /> : null}
      <CountedField
        label={fieldNames.title}
        required
        value={form.title}
        limit={resourceLimits.title}
        error={fieldError(errors, "/title")}
        onChange={(title) => onChange({ title })}
      />
      <CountedField
        label={fieldNames.description}
        hint="What it is good for, in words that a colleague would search by."
        rows={3}
        value={form.description}
        limit={resourceLimits.description}
        error={fieldError(errors, "/description")}
        onChange={(description) => onChange({ description })}
      />
      {form.entries ? (
        <EntriesField entries={form.entries} errors={errors} onChange={(entries) => onChange({ entries })} />
      ) : null}
      <div className={styles.row}>
        {isPack ? null : (
          <ChoiceField
            label={fieldNames.kind}
            choices={withStanding(usualKinds, form.kind)}
            nameOf={sentenceCase}
            value={form.kind}
            error={fieldError(errors, "/kind")}
            onChange={(kind) => onChange({ kind })}
          />
        )}
        <ChoiceField
          label={fieldNames.phase}
          choices={withStanding(usualPhases, form.phase)}
          nameOf={(phase) => sentenceCase(phaseWords(phase))}
          value={form.phase}
          error={fieldError(errors, "/phase")}
          onChange={(phase) => onChange({ phase })}
        />
      </div>
      {isPack ? null : (
        <CountedField
          label={fieldNames.publisher}
          hint="The school, trust or body that wrote it."
          value={form.publisher}
          limit={resourceLimits.publisher}
          error={fieldError(errors, "/publisher")}
          onChange={(publisher) => onChange({ publisher })}
        />
      )}
      {isFile ? (
        <p className={styles.state}>
          This file stays in its library. To move it, add it to the other library, then choose “Replaced by
          another” on this one.
        </p>
      ) : (
        <NetworksField
          value={form.networks}
          errors={errors}
          hint={networksHint}
          among={props.networksAmong}
          onChange={(networks) => onChange({ networks })}
        />
      )}
      {isCurator ? (
        <>
          <AudienceOrEverybody value={form} error={fieldError(errors, "/audience")} onChange={onChange} />
          <DateField
            label={fieldNames.reviewOn}
            hint="You find it under Upkeep from that day."
            value={form.reviewOn}
            error={fieldError(errors, "/reviewOn")}
            onChange={(reviewOn) => onChange({ reviewOn })}
          />
        </>
      ) : null}
      <Unfold
        title="Key stages, subjects and where it comes from"
        opensFor={["/subjects", "/school", "/adaptedFrom"].some((at) => fieldError(errors, at) !== undefined)}
      >
        <TickList
          label={fieldNames.keyStages}
          choices={keyStages}
          chosen={form.keyStages}
          nameOf={(stage) => keyStageWords[stage]}
          onChange={(chosen) => onChange({ keyStages: chosen })}
        />
        <CountedField
          label={fieldNames.subjects}
          hint="With commas between them, such as history, RE"
          value={form.subjects}
          limit={resourceLimits.subjects * resourceLimits.subject}
          error={fieldError(errors, "/subjects")}
          onChange={(subjects) => onChange({ subjects })}
        />
        <TickList
          label={fieldNames.variants}
          choices={variants}
          chosen={form.variants}
          nameOf={(variant) => variantWords[variant]}
          onChange={(chosen) => onChange({ variants: chosen })}
        />
        {isCurator ? (
          <SchoolField
            label={fieldNames.school}
            value={form.school}
            error={fieldError(errors, "/school")}
            onChange={(school) => onChange({ school })}
          />
        ) : null}
        <OriginField
          value={form.adaptedFrom}
          error={fieldError(errors, "/adaptedFrom")}
          onChange={(adaptedFrom) => onChange({ adaptedFrom })}
        />
      </Unfold>
    </div>
  );
}

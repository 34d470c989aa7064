import type { AudienceChoice } from "./audience-choice.ts";
import { PeopleField } from "./PeopleField.tsx";
import { SchoolsField } from "./SchoolsField.tsx";

/** Who is left out, whatever else the rule says. */
export function AudienceExceptions({
  except,
  onChange,
}: {
  readonly except: AudienceChoice["except"];
  readonly onChange: (except: AudienceChoice["except"]) => void;
}) {
  return (
    <>
      <SchoolsField
        label="Except these schools"
        value={except.schools}
        onChange={(schools) => onChange({ ...except, schools })}
      />
      <PeopleField
        label="Except these people"
        value={except.people}
        onChange={(people) => onChange({ ...except, people })}
      />
    </>
  );
}

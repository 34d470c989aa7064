import { ChoosePeople } from "./ChoosePeople.tsx";
import { ChooseSchools } from "./ChooseSchools.tsx";
import type { AudienceChoice } from "./item-form.ts";

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
      <ChooseSchools
        label="Except these schools"
        chosen={except.schools}
        onChange={(schools) => onChange({ ...except, schools })}
      />
      <ChoosePeople
        label="Except these people"
        chosen={except.people}
        onChange={(people) => onChange({ ...except, people })}
      />
    </>
  );
}

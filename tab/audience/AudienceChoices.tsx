import { roles } from "../../shared/domain/directory/role.ts";
import { phases } from "../../shared/domain/directory/school.ts";
import { roleWords } from "../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../shared/sentences/lists.ts";
import { useSchools } from "../api/directory/schools.ts";
import { TickList } from "../ui/TickList.tsx";
import { AudienceExceptions } from "./AudienceExceptions.tsx";
import type { AudienceChoice } from "./audience-choice.ts";
import { PeopleField } from "./PeopleField.tsx";
import { SchoolsField } from "./SchoolsField.tsx";

/** Every part of the rule. Posts first, then where they are held, then people by name and who is left out. */
export function AudienceChoices({
  audience,
  onChange,
}: {
  readonly audience: AudienceChoice;
  readonly onChange: (audience: AudienceChoice) => void;
}) {
  const schools = useSchools().data?.schools ?? [];
  const hubs = [...new Set([...schools.map((school) => school.hub), ...audience.hubs])].sort();
  const change = (part: Partial<AudienceChoice>) => onChange({ ...audience, ...part });
  return (
    <>
      <TickList
        label="Posts"
        choices={["all-staff" as const, ...roles]}
        chosen={audience.allStaff ? ["all-staff" as const] : audience.roles}
        nameOf={(post) => (post === "all-staff" ? "All staff" : sentenceCase(roleWords[post].many))}
        onChange={(posts, ticked) =>
          change({
            allStaff: ticked === "all-staff" && posts.includes("all-staff"),
            roles: ticked === "all-staff" ? [] : posts.filter((post) => post !== "all-staff"),
          })
        }
      />
      <TickList
        label="Phases"
        hint="None ticked means both."
        choices={phases}
        chosen={audience.phases}
        nameOf={sentenceCase}
        onChange={(chosen) => change({ phases: chosen })}
      />
      {hubs.length > 0 ? (
        <TickList
          label="Hubs"
          hint="None ticked means all."
          choices={hubs}
          chosen={audience.hubs}
          nameOf={(hub) => hub}
          onChange={(chosen) => change({ hubs: chosen })}
        />
      ) : null}
      <SchoolsField
        label="Only at these schools"
        value={audience.schools}
        onChange={(chosen) => change({ schools: chosen })}
      />
      <PeopleField
        label="People by name"
        value={audience.people}
        onChange={(chosen) => change({ people: chosen })}
      />
      <AudienceExceptions except={audience.except} onChange={(except) => change({ except })} />
    </>
  );
}

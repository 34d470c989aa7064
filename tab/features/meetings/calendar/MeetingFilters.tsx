import { roles } from "../../../../shared/domain/directory/role.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { FilterField } from "../../../ui/FilterField.tsx";
import { Filters } from "../../../ui/Filters.tsx";
import { useSchoolsToChoose } from "../useSchoolsToChoose.ts";
import type { MeetingFilter } from "./useCalendarAddress.ts";

interface MeetingFiltersProps {
  readonly filter: MeetingFilter;
  readonly onChoose: (next: Partial<MeetingFilter>) => void;
}

/** Narrows the calendar by network, school and post. */
export function MeetingFilters({ filter, onChoose }: MeetingFiltersProps) {
  const networks = useNetworks().data?.networks ?? [];
  const schools = useSchoolsToChoose();
  const posts = roles.map((role) => ({ id: role, name: sentenceCase(roleWords[role].one) }));
  const { network: ofNetwork, school: ofSchool, role: ofRole } = filter;
  return (
    <Filters chosen={[ofNetwork, ofSchool, ofRole].filter(Boolean).length}>
      <FilterField
        label="Network"
        all="All networks"
        choices={networks}
        chosen={ofNetwork}
        onChoose={(network) => onChoose({ network })}
      />
      {schools.length > 0 ? (
        <FilterField
          label="School"
          all="All schools"
          choices={schools}
          chosen={ofSchool}
          onChoose={(school) => onChoose({ school })}
        />
      ) : null}
      <FilterField
        label="Post"
        all="All posts"
        choices={posts}
        chosen={ofRole}
        onChoose={(role) => onChoose({ role })}
      />
    </Filters>
  );
}

import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { roles } from "../../../../shared/domain/directory/role.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import { roleWords } from "../../../../shared/sentences/roles.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { media } from "../../../ui/breakpoints.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useMedia } from "../../../ui/useMedia.ts";
import { useSchoolsToChoose } from "../useSchoolsToChoose.ts";
import type { MeetingFilter } from "./useCalendarAddress.ts";

interface MeetingFiltersProps {
  readonly filter: MeetingFilter;
  readonly onChoose: (next: Partial<MeetingFilter>) => void;
}

/** Narrows the calendar by network, school and post. On a phone they wait behind their title. */
export function MeetingFilters(props: MeetingFiltersProps) {
  const { network, school, role } = props.filter;
  const chosen = [network, school, role].filter(Boolean).length;
  if (!useMedia(media.phone)) return <Choices {...props} />;
  return (
    <Unfold title={chosen > 0 ? `Filters (${chosen} chosen)` : "Filters"}>
      <Choices {...props} />
    </Unfold>
  );
}

function Choices({ filter, onChoose }: MeetingFiltersProps) {
  const styles = useStyles();
  const networks = useNetworks().data?.networks ?? [];
  const schools = useSchoolsToChoose();
  const posts = roles.map((role) => ({ id: role, name: sentenceCase(roleWords[role].one) }));
  return (
    <div className={styles.choices}>
      <OneOf
        label="Network"
        all="All networks"
        choices={networks}
        chosen={filter.network}
        onChoose={(network) => onChoose({ network })}
      />
      {schools.length > 0 ? (
        <OneOf
          label="School"
          all="All schools"
          choices={schools}
          chosen={filter.school}
          onChoose={(school) => onChoose({ school })}
        />
      ) : null}
      <OneOf
        label="Post"
        all="All posts"
        choices={posts}
        chosen={filter.role}
        onChoose={(role) => onChoose({ role })}
      />
    </div>
  );
}

function OneOf(props: {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={props.label} size="small">
      <Select
        className={styles.select}
        value={props.chosen ?? ""}
        onChange={(_, { value }) => props.onChoose(value || undefined)}
      >
        <option value="">{props.all}</option>
        {props.choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    [media.phone]: { display: "grid" },
    [media.print]: { display: "none" },
  },
  select: { maxWidth: "220px", [media.phone]: { maxWidth: "none", "& > select": { height: "44px" } } },
});

import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { TrustCpd } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { media } from "../../../../ui/breakpoints.ts";
import { Unfold } from "../../../../ui/Unfold.tsx";
import { useMedia } from "../../../../ui/useMedia.ts";
import { type TrustFilter, trustFilters } from "./useTrustFilter.ts";

const fields = {
  phase: { label: "Phase", all: "Both phases", choices: "phases" },
  hub: { label: "Hub", all: "All hubs", choices: "hubs" },
  kind: { label: "Kind of course", all: "All kinds", choices: "kinds" },
  term: { label: "Due in", all: "The whole year", choices: "terms" },
  course: { label: "Course", all: "All courses", choices: "courses" },
} as const;

interface TrustFiltersProps {
  readonly choices: TrustCpd["choices"];
  readonly filter: TrustFilter;
  readonly onChoose: (changes: Partial<Record<keyof TrustFilter, string | undefined>>) => void;
}

/** Narrows every figure of the page. On a phone they wait behind their title. */
export function TrustFilters(props: TrustFiltersProps) {
  const chosen = trustFilters.filter((name) => props.filter[name]).length;
  if (!useMedia(media.phone)) return <Choices {...props} />;
  return (
    <Unfold title={chosen > 0 ? `Filters (${chosen} chosen)` : "Filters"}>
      <Choices {...props} />
    </Unfold>
  );
}

function Choices({ choices, filter, onChoose }: TrustFiltersProps) {
  const styles = useStyles();
  const isNarrowed = trustFilters.some((name) => filter[name]);
  return (
    <div className={styles.choices}>
      {trustFilters.map((name) => (
        <Field key={name} label={fields[name].label} size="small">
          <Select
            className={styles.select}
            value={filter[name] ?? ""}
            onChange={(_, { value }) => onChoose({ [name]: value || undefined })}
          >
            <option value="">{fields[name].all}</option>
            {choices[fields[name].choices].map((each) => (
              <option key={each.key} value={each.key}>
                {each.name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {isNarrowed ? (
        <Button
          className={styles.clear}
          onClick={() => onChoose(Object.fromEntries(trustFilters.map((name) => [name, undefined])))}
        >
          Clear filters
        </Button>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
    [media.phone]: { display: "grid" },
    [media.print]: { display: "none" },
  },
  select: { maxWidth: "220px", [media.phone]: { maxWidth: "none", "& > select": { height: "44px" } } },
  clear: { [media.phone]: { minHeight: "44px" } },
});

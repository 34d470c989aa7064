import { Button } from "@fluentui/react-components";
import type { TrustCpd } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { FilterField } from "../../../../ui/FilterField.tsx";
import { Filters } from "../../../../ui/Filters.tsx";
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

/** Narrows every figure of the page. */
export function TrustFilters({ choices, filter, onChoose }: TrustFiltersProps) {
  const chosen = trustFilters.filter((name) => filter[name]).length;
  return (
    <Filters chosen={chosen}>
      {trustFilters.map((name) => (
        <FilterField
          key={name}
          label={fields[name].label}
          all={fields[name].all}
          choices={choices[fields[name].choices].map((each) => ({ id: each.key, name: each.name }))}
          chosen={filter[name]}
          onChoose={(one) => onChoose({ [name]: one })}
        />
      ))}
      {chosen > 0 ? (
        <Button onClick={() => onChoose(Object.fromEntries(trustFilters.map((name) => [name, undefined])))}>
          Clear filters
        </Button>
      ) : null}
    </Filters>
  );
}

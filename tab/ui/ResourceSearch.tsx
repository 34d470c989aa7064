import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundResource, Resource } from "../../shared/contract/resources/resources.schema.ts";
import { useResources } from "../api/resources/search-resources.ts";
import { SearchToChoose } from "./SearchToChoose.tsx";
import { useSettled } from "./useSettled.ts";

const mostShown = 12;

/** The trust's resources, to link to. */
export function ResourceSearch({
  label,
  isOffered = () => true,
  onChoose,
}: {
  /** "Add from Resources". */
  readonly label: string;
  /** Leaves out what cannot be chosen here. */
  readonly isOffered?: (resource: FoundResource) => boolean;
  readonly onChoose: (resource: Resource) => void;
}) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const settled = useSettled(words.trim(), 250);
  const answer = useResources(settled);
  const resources = answer.data?.resources.filter(isOffered).slice(0, mostShown) ?? [];
  return (
    <Field label={label} className={styles.search}>
      <SearchToChoose
        found={resources.map(({ id, title, publisher, kind }) => ({
          id,
          name: title,
          detail: [publisher, kind].filter(Boolean).join(" · "),
        }))}
        placeholder="Search by title or subject"
        searching={answer.isFetching || settled !== words.trim()}
        onSearch={setWords}
        onChoose={({ id }) => {
          const chosen = resources.find((resource) => resource.id === id);
          if (chosen) onChoose(chosen);
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  search: { flexGrow: 1, flexBasis: "16rem" },
});

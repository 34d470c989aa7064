import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import type { MatchesBody, Sightings } from "../../../../../shared/contract/cpd/sightings.schema.ts";
import { usePeople } from "../../../../api/directory/people.ts";
import { SearchToChoose } from "../../../../ui/SearchToChoose.tsx";
import { useSettled } from "../../../../ui/useSettled.ts";
import { useSightingRowStyles } from "./sighting-row.styles.ts";

type MatchedTo = MatchesBody["matches"][number]["matchedTo"];

/** Somebody seen whom nobody could tell: who it may have been, somebody else, or a visitor. */
export function SightingRow(props: {
  readonly seen: Sightings["toMatch"][number];
  readonly isBusy: boolean;
  readonly onMatch: (matchedTo: MatchedTo) => void;
}) {
  const styles = useSightingRowStyles();
  const [isSearching, setSearching] = useState(false);
  const { name, about, sentence, candidates } = props.seen;
  const isPerson = (person: string) => props.onMatch({ as: "person", person });
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>
        {about ? <span className={styles.about}>{about}</span> : null}
        <span>{sentence}</span>
      </div>
      <div className={styles.choices}>
        {candidates.map((candidate) => (
          <Button
            key={candidate.id}
            className={styles.person}
            disabledFocusable={props.isBusy}
            aria-label={`It is ${candidate.name}, ${candidate.posts}: seen as ${name}`}
            onClick={() => isPerson(candidate.id)}
          >
            <span className={styles.candidate}>
              It is {candidate.name}
              {candidate.posts ? <span className={styles.posts}>{candidate.posts}</span> : null}
            </span>
          </Button>
        ))}
        <Button
          disabledFocusable={props.isBusy}
          aria-label={`A visitor: ${name}`}
          onClick={() => props.onMatch({ as: "visitor" })}
        >
          A visitor
        </Button>
        <Button
          appearance="subtle"
          aria-expanded={isSearching}
          aria-label={`Somebody else: ${name}`}
          onClick={() => setSearching(!isSearching)}
        >
          Somebody else
        </Button>
      </div>
      {isSearching ? <SearchPerson name={name} onChoose={isPerson} /> : null}
    </li>
  );
}

function SearchPerson(props: { readonly name: string; readonly onChoose: (person: string) => void }) {
  const [words, setWords] = useState("");
  const settled = useSettled(words.trim(), 250);
  const people = usePeople(settled);
  const found = people.data?.people.map(({ id, name, posts }) => ({ id, name, detail: posts })) ?? [];
  return (
    <Field label={`Who was seen as ${props.name}?`}>
      <SearchToChoose
        placeholder="Search by name or post"
        found={settled === "" ? [] : found}
        searching={people.isFetching || settled !== words.trim()}
        onSearch={setWords}
        onChoose={({ id }) => props.onChoose(id)}
      />
    </Field>
  );
}

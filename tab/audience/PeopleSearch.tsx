import { useState } from "react";
import { usePeople } from "../api/directory/people.ts";
import { type Found, SearchToChoose } from "../ui/SearchToChoose.tsx";
import { useSettled } from "../ui/useSettled.ts";

type Passed = Omit<Parameters<typeof SearchToChoose>[0], "found" | "searching" | "onSearch" | "placeholder">;

/** Anybody in the directory, found by name, post or school. `suggested` stand there before anything is typed. */
export function PeopleSearch({
  suggested = [],
  placeholder = "Search by name",
  ...passed
}: Passed & { readonly suggested?: readonly Found[]; readonly placeholder?: string }) {
  const [words, setWords] = useState("");
  const settled = useSettled(words.trim(), 250);
  const people = usePeople(settled);
  const found = people.data?.people.map(({ id, name, posts }) => ({ id, name, detail: posts })) ?? [];
  return (
    <SearchToChoose
      {...passed}
      placeholder={placeholder}
      found={words.trim() === "" ? suggested : found}
      searching={people.isFetching || settled !== words.trim()}
      onSearch={setWords}
    />
  );
}

import { Combobox, type ComboboxProps, Option, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";

export interface Found {
  readonly id: string;
  readonly name: string;
  /** A second line: a person's posts, a resource's publisher. */
  readonly detail?: string;
}

type FieldControlProps = Pick<
  ComboboxProps,
  "id" | "aria-describedby" | "aria-invalid" | "aria-required" | "aria-label"
>;

/** A search box whose answers drop down; choosing one hands it over and empties the box, or shows `chosen` again. */
export function SearchToChoose({
  found,
  chosen = "",
  placeholder,
  searching = false,
  onSearch,
  onChoose,
  ...control
}: FieldControlProps & {
  readonly found: readonly Found[];
  readonly chosen?: string;
  readonly placeholder: string;
  readonly searching?: boolean;
  readonly onSearch: (words: string) => void;
  readonly onChoose: (one: Found) => void;
}) {
  const [words, setWords] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const search = (typed: string | undefined) => {
    setWords(typed);
    onSearch(typed ?? "");
  };
  return (
    <Combobox
      {...control}
      freeform
      placeholder={placeholder}
      value={words ?? chosen}
      selectedOptions={[]}
      open={isOpen}
      onOpenChange={(_, { open }) => setOpen(open)}
      onChange={(event) => {
        search(event.target.value);
        setOpen(true); // Fluent opens it for keys; words also come by pasting and dictation.
      }}
      onBlur={() => search(undefined)}
      onOptionSelect={(_, { optionValue }) => {
        const one = found.find(({ id }) => id === optionValue);
        if (!one) return;
        onChoose(one);
        search(undefined);
      }}
    >
      {found.map(({ id, name, detail }) => (
        <Option key={id} value={id} text={name}>
          <span>
            {name}
            {detail ? (
              <Text block size={200} style={{ color: tokens.colorNeutralForeground3 }}>
                {detail}
              </Text>
            ) : null}
          </span>
        </Option>
      ))}
      {found.length === 0 ? (
        <Option disabled value="" text="">
          {searching ? "Looking…" : words ? "Nothing found" : "Type to search"}
        </Option>
      ) : null}
    </Combobox>
  );
}

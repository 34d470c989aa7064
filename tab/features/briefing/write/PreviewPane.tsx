import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useSchools } from "../../../api/directory/schools.ts";
import { PeopleSearch } from "../../../audience/PeopleSearch.tsx";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { SendTest } from "../sending/SendTest.tsx";
import { exampleReaders } from "./example-readers.ts";
import type { NamedPerson } from "./item-form.ts";
import { PreviewText } from "./PreviewText.tsx";

/** The edition as somebody else will read it: a primary's head to begin with, or anybody. */
export function PreviewPane({
  edition,
  today,
  unsavedCount,
}: {
  readonly edition: string;
  readonly today: string;
  readonly unsavedCount: number;
}) {
  const styles = useStyles();
  const schools = useSchools();
  const examples = exampleReaders(schools.data?.schools ?? []);
  const [chosen, setChosen] = useState<NamedPerson>();
  const reader = chosen ?? examples[0];
  return (
    <div className={styles.pane}>
      <Field
        label="Read it as"
        className={styles.reader}
        hint={
          unsavedCount === 0
            ? "The buttons are the reader’s: here they do nothing."
            : `Shows what is saved. ${counted(unsavedCount, "item has", "items have")} text that is not.`
        }
      >
        <PeopleSearch
          chosen={reader?.name ?? ""}
          placeholder="Search by name or school"
          suggested={examples}
          onChoose={setChosen}
        />
      </Field>
      <Answer query={schools} loading={<LoadingLines label="Loading readers" />}>
        {() =>
          reader ? (
            <>
              <SendTest edition={edition} reader={reader} />
              <PreviewText edition={edition} reader={reader} today={today} />
            </>
          ) : (
            <EmptyState title="Choose a reader.">Search for anybody by name or school.</EmptyState>
          )
        }
      </Answer>
    </div>
  );
}

const useStyles = makeStyles({
  pane: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  reader: { maxWidth: "32rem" },
});

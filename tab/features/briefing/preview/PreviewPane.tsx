import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useSchools } from "../../../api/directory/schools.ts";
import { PeopleSearch } from "../../../audience/PeopleSearch.tsx";
import { Answer } from "../../../ui/Answer.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { SendTest } from "../sending/SendTest.tsx";
import type { NamedPerson } from "../write/item-form.ts";
import { exampleReaders } from "./example-readers.ts";
import { PreviewText } from "./PreviewText.tsx";
import { type PreviewForm, previewFormNames, previewForms } from "./preview-forms.ts";
import { SentForms } from "./SentForms.tsx";

/** The edition as somebody else will get it, in each form: a primary's head to begin with, or anybody. */
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
  const [form, setForm] = useState<PreviewForm>("tab");
  const reader = chosen ?? examples[0];
  return (
    <div className={styles.pane}>
      <div className={styles.choices}>
        <Field
          label="Read it as"
          className={styles.choice}
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
        <div className={styles.choice}>
          <ChoiceField
            label="Show it as"
            choices={previewForms}
            nameOf={(each) => previewFormNames[each]}
            value={form}
            onChange={setForm}
          />
        </div>
      </div>
      <Answer query={schools} loading={<LoadingLines label="Loading readers" />}>
        {() =>
          reader ? (
            <>
              {form === "tab" || form === "phone" ? (
                <PreviewText edition={edition} reader={reader} today={today} isPhone={form === "phone"} />
              ) : (
                <SentForms edition={edition} reader={reader} form={form} />
              )}
              <SendTest edition={edition} reader={reader} />
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
  choices: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
  },
  choice: { flex: "1 1 16rem", maxWidth: "32rem", minWidth: 0 },
});

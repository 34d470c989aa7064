import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BookmarkRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import { templateNameLimit } from "../../../../shared/domain/briefing/templates/template.ts";
import { useKeepTemplate } from "../../../api/briefing-write/templates.ts";
import { fromItemForm, toItemForm } from "./item-form.ts";
import { newItemId } from "./new-item-id.ts";
import { ReplaceTemplate } from "./ReplaceTemplate.tsx";
import { TemplateNameForm } from "./TemplateNameForm.tsx";

/** Keeps what a saved item says, to begin others from. */
export function SaveAsTemplate({ item }: { readonly item: EditorItem }) {
  const styles = useStyles();
  const keep = useKeepTemplate();
  // Chosen once, so that a second click keeps one.
  const [id, setId] = useState<string>();
  const [kept, setKept] = useState<string>();
  const { owner: _owner, ...content } = fromItemForm(toItemForm(item));
  if (id !== undefined)
    return (
      <div className={styles.place}>
        <TemplateNameForm
          label={`Save “${item.title}” as a template`}
          name={item.title.slice(0, templateNameLimit)}
          problem={keep.error}
          isPending={keep.isPending}
          onSave={(name) =>
            keep.mutate(
              { id, name, content },
              {
                onSuccess: (template) => {
                  setKept(template.name);
                  setId(undefined);
                },
              },
            )
          }
          onClose={() => setId(undefined)}
        />
        <ReplaceTemplate content={content} />
      </div>
    );
  return (
    <div className={styles.place}>
      <Button
        appearance="subtle"
        size="small"
        icon={<BookmarkRegular />}
        className={styles.button}
        onClick={() => {
          keep.reset();
          setId(newItemId(Date.now()));
        }}
      >
        Save as a template
      </Button>
      <span role="status" className={styles.said}>
        {kept === undefined ? "" : `Kept as “${kept}”, without its deadline and whom to ask.`}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  place: { marginBottom: tokens.spacingVerticalM },
  button: { paddingInlineStart: 0 },
  said: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

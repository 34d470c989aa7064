import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { z } from "zod";
import type { newTemplateSchema } from "../../../../shared/contract/briefing/template.schema.ts";
import { useChangeTemplate, useTemplates } from "../../../api/briefing-write/templates.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useUndoable } from "../../../ui/useUndoable.ts";

/** Puts what an item says in the place of what a template holds, with the way back; the template keeps its name. */
export function ReplaceTemplate({
  content,
}: {
  readonly content: z.input<typeof newTemplateSchema>["content"];
}) {
  const styles = useStyles();
  const templates = useTemplates().data?.templates ?? [];
  const change = useChangeTemplate();
  const doing = useUndoable();
  const [chosen, setChosen] = useState<string>();
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  if (!template) return null;
  const { id, version, name } = template;
  const replace = () =>
    doing.attempt(async () => {
      const changed = await change.mutateAsync({ id, version, name, content });
      return {
        said: `Replaced what “${name}” holds.`,
        undo: () =>
          change.mutateAsync({ id, version: changed.version, name: changed.name, content: template.content }),
      };
    });
  return (
    <>
      <div className={styles.replace}>
        <ChoiceField
          label="Or put it in place of"
          choices={templates.map((each) => each.id)}
          nameOf={(each) => templates.find((one) => one.id === each)?.name ?? ""}
          value={id}
          onChange={setChosen}
        />
        <Button disabledFocusable={doing.isBusy} onClick={() => void replace()}>
          Replace what it holds
        </Button>
      </div>
      <UndoNotice doing={doing} />
    </>
  );
}

const useStyles = makeStyles({
  replace: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

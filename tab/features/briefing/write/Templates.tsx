import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Template } from "../../../../shared/contract/briefing/template.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import {
  useChangeTemplate,
  useDeleteTemplate,
  useKeepTemplate,
  useTemplates,
} from "../../../api/briefing-write/templates.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useUndoable } from "../../../ui/useUndoable.ts";
import type { ItemForm } from "./item-form.ts";
import { sectionWords } from "./section-words.ts";
import { TemplateNameForm } from "./TemplateNameForm.tsx";
import { fromTemplate } from "./template-form.ts";

/** What an item can begin from: to begin one, to rename it, to delete it; the last two with the way back. */
export function Templates({ onBegin }: { readonly onBegin: (form: ItemForm) => void }) {
  const styles = useStyles();
  const query = useTemplates();
  const doing = useUndoable();
  const keep = useKeepTemplate();
  const rename = useChangeTemplate();
  const remove = useDeleteTemplate();
  const renaming = (template: Template, name: string) =>
    doing.attempt(async () => {
      const renamed = await rename.mutateAsync({ id: template.id, version: template.version, name });
      return {
        said: `Renamed “${template.name}” to “${name}”.`,
        undo: () => rename.mutateAsync({ id: renamed.id, version: renamed.version, name: template.name }),
      };
    });
  const deleting = (template: Template) =>
    doing.attempt(async () => {
      await remove.mutateAsync(template);
      const { id, name, content } = template;
      return { said: `Deleted the template “${name}”.`, undo: () => keep.mutateAsync({ id, name, content }) };
    });
  return (
    <section aria-label="Templates">
      <Answer query={query} loading={<LoadingLines label="Loading the templates" blocks={1} />}>
        {({ templates }) => (
          <Unfold title={templates.length === 0 ? "Templates: none yet" : `Templates: ${templates.length}`}>
            <UndoNotice doing={doing} />
            {templates.length === 0 ? (
              <p className={styles.about}>
                Open an item that you write again and again, and save it as a template. Others then begin from
                it here.
              </p>
            ) : (
              <ul aria-label="Templates" className={styles.list}>
                {templates.map((template) => (
                  <Entry
                    key={template.id}
                    template={template}
                    problem={doing.problem}
                    isBusy={doing.isBusy}
                    onBegin={() => onBegin(fromTemplate(template))}
                    onRename={(name) => renaming(template, name)}
                    onDelete={() => void deleting(template)}
                    onClose={doing.forgetProblem}
                  />
                ))}
              </ul>
            )}
          </Unfold>
        )}
      </Answer>
    </section>
  );
}

function Entry(props: {
  readonly template: Template;
  readonly problem: unknown;
  readonly isBusy: boolean;
  readonly onBegin: () => void;
  /** Whether it was renamed. */
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}) {
  const { template, problem, isBusy, onBegin, onRename, onDelete, onClose } = props;
  const styles = useStyles();
  const [isRenaming, setRenaming] = useState(false);
  const { name, content, audience } = template;
  const stands = content.action ? "To do" : sectionWords[content.section];
  const links = content.links.length > 0 ? ` · ${counted(content.links.length, "link", "links")}` : "";
  if (isRenaming)
    return (
      <li>
        <TemplateNameForm
          label={`Rename “${name}”`}
          name={name}
          problem={problem}
          isPending={isBusy}
          onSave={async (to) => {
            if (to === name || (await onRename(to))) setRenaming(false);
          }}
          onClose={() => {
            onClose();
            setRenaming(false);
          }}
        />
      </li>
    );
  return (
    <li className={styles.entry}>
      <strong>{name}</strong>
      <span className={styles.about}>{`${stands} · ${audience}${links}`}</span>
      <div className={styles.actions}>
        <Button icon={<AddRegular />} aria-label={`Begin an item: ${name}`} onClick={onBegin}>
          Begin an item
        </Button>
        <Button
          appearance="subtle"
          aria-label={`Rename: ${name}`}
          onClick={() => {
            onClose();
            setRenaming(true);
          }}
        >
          Rename
        </Button>
        <Button
          appearance="subtle"
          aria-label={`Delete: ${name}`}
          disabledFocusable={isBusy}
          onClick={onDelete}
        >
          Delete
        </Button>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  entry: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: "anywhere" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
});

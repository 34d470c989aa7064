import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { useOrderItems } from "../../../api/briefing-write/order-items.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { AsProposed } from "./AsProposed.tsx";
import { DeletedNotice } from "./DeletedNotice.tsx";
import { Findings } from "./Findings.tsx";
import { ItemEditor } from "./ItemEditor.tsx";
import { ItemList } from "./ItemList.tsx";
import { MadeOf } from "./MadeOf.tsx";
import { NewItemRows } from "./NewItemRows.tsx";
import { Offered } from "./Offered.tsx";
import { ProposalsWaiting } from "./ProposalsWaiting.tsx";
import { SaveAsTemplate } from "./SaveAsTemplate.tsx";
import { Templates } from "./Templates.tsx";
import { useDeleteWithUndo } from "./useDeleteWithUndo.ts";
import type { useWritingEdition } from "./useWritingEdition.ts";
import { useWritingStyles } from "./WriteEditionPage.styles.ts";

/** The items of an edition, and the open one beside them; below them on a phone. */
export function WriteItems({
  edition,
  writing,
}: {
  readonly edition: EditorEdition;
  readonly writing: ReturnType<typeof useWritingEdition>;
}) {
  const styles = useWritingStyles();
  const order = useOrderItems(edition.id);
  const deletion = useDeleteWithUndo(
    edition.id,
    edition.items.map(({ id }) => id),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const { openId, text } = writing;
  const item = edition.items.find(({ id }) => id === openId);
  const open = (work: () => void) => {
    work();
    // After the item is drawn: on a phone it stands below the list, out of sight.
    requestAnimationFrame(() => heading.current?.focus());
  };
  const isEmpty = edition.items.length === 0 && writing.newIds.length === 0;
  return (
    <div className={styles.columns}>
      <div className={styles.list}>
        {order.error ? <ProblemNotice error={order.error} /> : null}
        <DeletedNotice deletion={deletion} />
        {isEmpty ? (
          <EmptyState title="No items yet.">
            Each item says one thing to those it is for. The first item begins the briefing.
          </EmptyState>
        ) : null}
        <Findings edition={edition} onOpen={(id) => open(() => writing.open(id))} />
        <ItemList
          items={edition.items}
          findings={edition.findings}
          openId={openId}
          unsavedIds={writing.unsavedIds}
          onOpen={(id) => open(() => writing.open(id))}
          onReorder={(ids) => order.mutate(ids)}
          onDelete={(deleted) => void deletion.remove(deleted)}
        />
        <ProposalsWaiting edition={edition} />
        <NewItemRows writing={writing} onOpen={(id) => open(() => writing.open(id))} />
        <Button icon={<AddRegular />} className={styles.add} onClick={() => open(writing.startNew)}>
          Write an item
        </Button>
        <Templates onBegin={(form) => open(() => writing.startWith(form))} />
        <Offered edition={edition} onOpen={(id) => open(() => writing.open(id))} />
      </div>
      {openId ? (
        <div className={styles.editor}>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {item?.title ?? "New item"}
          </h2>
          {item ? (
            <AsProposed item={item} proposal={edition.proposals.find(({ id }) => id === item.id)} />
          ) : null}
          {item?.source ? <MadeOf source={item.source} /> : null}
          {item ? <SaveAsTemplate key={`template ${item.id}`} item={item} /> : null}
          <ItemEditor
            key={openId}
            edition={edition.id}
            id={openId}
            item={item}
            text={text}
            findings={edition.findings.filter((finding) => finding.item === openId)}
            onKeepAsNew={() => writing.keepAsNew(openId)}
          />
        </div>
      ) : null}
    </div>
  );
}

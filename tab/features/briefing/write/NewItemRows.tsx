import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentEditRegular } from "@fluentui/react-icons";
import type { useWritingEdition } from "./useWritingEdition.ts";

/** Items that have never been saved, or whose saved one is gone. They have no place in the order yet. */
export function NewItemRows({
  writing,
  onOpen,
}: {
  readonly writing: ReturnType<typeof useWritingEdition>;
  readonly onOpen: (id: string) => void;
}) {
  const styles = useStyles();
  return writing.newIds.map((id) => (
    <Button
      key={id}
      className={styles.row}
      icon={<DocumentEditRegular />}
      aria-current={id === writing.openId ? "true" : undefined}
      onClick={() => onOpen(id)}
    >
      {writing.text.items[id]?.form.title.trim() || "New item"} · not saved
    </Button>
  ));
}

const useStyles = makeStyles({
  row: { justifyContent: "flex-start", minHeight: "44px", textAlign: "start" },
});

import { makeStyles, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import { BookmarkFilled, BookmarkRegular } from "@fluentui/react-icons";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { problemWords } from "../../api/problem-words.ts";
import { useSavedResources, useSaveResource } from "../../api/resources/saved-resources.ts";

/** Saves a resource for the reader, and lets go of it when pressed again. */
export function SaveResource({ resource }: { readonly resource: Pick<Resource, "id" | "title"> }) {
  const styles = useStyles();
  const saved = useSavedResources();
  const save = useSaveResource(resource.id);
  const standing = saved.data?.resources.some(({ id }) => id === resource.id) ?? false;
  const isSaved = save.isPending ? save.variables : standing;
  return (
    <>
      <ToggleButton
        checked={isSaved}
        icon={isSaved ? <BookmarkFilled /> : <BookmarkRegular />}
        aria-label={`Save ${resource.title} for yourself`}
        disabledFocusable={saved.data === undefined}
        onClick={() => save.mutate(!isSaved)}
      >
        {isSaved ? "Saved" : "Save"}
      </ToggleButton>
      {save.error && (
        <p role="alert" className={styles.problem}>
          {problemWords(save.error)}
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

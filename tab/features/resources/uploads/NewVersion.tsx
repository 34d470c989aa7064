import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ResourceDetail } from "../../../../shared/contract/resources/resources.schema.ts";
import { FileDrop } from "../../../ui/FileDrop.tsx";
import { UploadEntry } from "./UploadEntry.tsx";
import { useUploads } from "./useUploads.ts";

/** The next version of a file, in place of the one that stands; one at a time. */
export function NewVersion({
  resource: { id, networks, file },
}: {
  readonly resource: Pick<ResourceDetail, "id" | "networks" | "file">;
}) {
  const styles = useStyles();
  const queue = useUploads();
  // A file is kept by the network whose library it is in, and by no other.
  const [network] = networks;
  if (!file || network === undefined) return null;
  const last = queue.versionsOf(id).at(-1);
  const isOver = last === undefined || ["added", "cancelled", "failed"].includes(last.state.at);
  return (
    <div className={styles.part}>
      {isOver ? (
        <FileDrop
          label={`New version of ${file.name}`}
          hint="Everybody sees it in place of this one. SharePoint keeps this one in its version history."
          accept={endingOf(file.name)}
          file={undefined}
          error={undefined}
          onChoose={(chosen) => queue.add(network, [chosen], { resource: id })}
        />
      ) : null}
      <p role="status" className={styles.done}>
        {last?.state.at === "added" ? `Everybody sees the new version of ${file.name} now.` : ""}
      </p>
      {last && last.state.at !== "cancelled" && last.state.at !== "added" ? (
        <ul className={styles.list} aria-label="New version">
          <UploadEntry key={last.id} upload={last} />
        </ul>
      ) : null}
    </div>
  );
}

/** What the browser offers first; whoever chooses another kind all the same is told why it is refused. */
const endingOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0] ?? "";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  done: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

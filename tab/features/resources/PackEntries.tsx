import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { counted } from "../../../shared/sentences/lists.ts";
import { path } from "../../api/path.ts";
import { useNoteOpening } from "../../api/resources/openings.ts";
import { OutsideLink } from "../../ui/OutsideLink.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { packEntryFacts } from "./pack-entry-facts.ts";

/** What a pack holds for its reader, in the order in which it is read. */
export function PackEntries({
  entries,
  canChange,
}: {
  readonly entries: readonly Resource[];
  /** Whether they keep the pack, so that they can mend what is missing. */
  readonly canChange: boolean;
}) {
  const styles = useStyles();
  const noteOpening = useNoteOpening();
  if (entries.length === 0)
    return (
      <p className={styles.text}>
        There is nothing in it at present.{canChange ? " Edit it to add resources." : ""}
      </p>
    );
  return (
    <section aria-label="What is in this pack">
      <p className={styles.count}>
        {entries.length === 1
          ? "1 resource"
          : `${counted(entries.length, "resource", "resources")}, in this order`}
      </p>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <div>
              <OutsideLink
                address={entry.address}
                className={styles.title}
                onOpen={() => noteOpening(entry.id)}
              >
                {entry.title}
              </OutsideLink>
              <p className={styles.facts}>
                {packEntryFacts(entry)}
                {" · "}
                <PageLink to={path`/resources/${entry.id}`} label={`Details of ${entry.title}`}>
                  Details
                </PageLink>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  count: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    counterReset: "place",
    overflowWrap: "anywhere",
  },
  // A number of our own: the list's would stand beside the last line of a title that is a target for a thumb.
  entry: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "2.5ch minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    counterIncrement: "place",
    "::before": {
      content: "counter(place) '.'",
      textAlign: "end",
      color: tokens.colorNeutralForeground2,
    },
  },
  title: { ...typographyStyles.body1Strong },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

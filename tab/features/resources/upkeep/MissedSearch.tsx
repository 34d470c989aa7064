import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MissedSearches } from "../../../../shared/contract/resources/missed-searches.schema.ts";
import type { FoundResource } from "../../../../shared/contract/resources/resources.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { path } from "../../../api/path.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { ResourceSearch } from "../../../ui/ResourceSearch.tsx";

/** One search that found nothing: how often, what is pinned for it by now, and a way to pin something. */
export function MissedSearch(props: {
  readonly search: MissedSearches["searches"][number];
  readonly onPin: (resource: Pick<FoundResource, "id" | "title">) => void;
}) {
  const styles = useStyles();
  const [isChoosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isChosen = useRef(false);
  // Once the box to choose from is gone: it takes the focus along.
  useEffect(() => {
    if (isChoosing || !isChosen.current) return;
    isChosen.current = false;
    button.current?.focus();
  }, [isChoosing]);
  const { onPin } = props;
  const { words, times, pinned } = props.search;
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <PageLink to={`/resources?${new URLSearchParams({ q: words })}`} className={styles.words}>
          {words}
        </PageLink>
        <span className={styles.times}>{counted(times, "time", "times")}</span>
        <Button
          ref={button}
          appearance="subtle"
          aria-expanded={isChoosing}
          aria-label={`Pin an answer: ${words}`}
          onClick={() => setChoosing(!isChoosing)}
        >
          Pin an answer
        </Button>
      </div>
      {pinned.length > 0 ? (
        <p className={styles.line}>
          Now shows{" "}
          {pinned.map(({ id, title }, at) => (
            <span key={id}>
              {at > 0 ? ", " : ""}
              <PageLink to={path`/resources/${id}`}>{title}</PageLink>
            </span>
          ))}
        </p>
      ) : null}
      {isChoosing ? (
        <ResourceSearch
          label={`Show first for “${words}”`}
          isOffered={isKept}
          onChoose={(resource) => {
            isChosen.current = true;
            setChoosing(false);
            onPin(resource);
          }}
        />
      ) : null}
    </li>
  );
}

/** Only what they keep is theirs to pin, and only what is current stands first. */
const isKept = ({ version, standing }: FoundResource): boolean =>
  version !== undefined && standing === "current";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottom: "none" },
  },
  row: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  words: { flexGrow: 1 },
  line: { ...typographyStyles.body1, margin: 0 },
  times: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PeopleRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { listed } from "../../../../shared/sentences/lists.ts";
import { useLeaveWriting } from "../../../api/briefing-write/leave-writing.ts";
import { useWritersHere } from "../../../api/briefing-write/writers-here.ts";
import { useWhenPageCloses } from "../../../teams/use-when-page-closes.ts";

/** Which other editors have this edition open now, and what they are at; nothing while one is alone. */
export function OthersWriting({
  edition,
  openId,
}: {
  readonly edition: EditorEdition;
  readonly openId: string | undefined;
}) {
  const styles = useStyles();
  const others = useWritersHere(edition.id, openId);
  const leave = useLeaveWriting(edition.id);
  useEffect(() => leave, [leave]);
  useWhenPageCloses(leave);
  const titleOf = (id: string | undefined) => edition.items.find((item) => item.id === id)?.title;
  const words = others.map(({ name, item }) => {
    const title = titleOf(item);
    return title ? `${name || "Another editor"} (at “${title}”)` : name || "Another editor";
  });
  return (
    <p role="status" className={others.length > 0 ? styles.line : styles.none}>
      {others.length > 0 ? (
        <>
          <PeopleRegular aria-hidden className={styles.mark} />
          {`${listed(words)} ${others.length === 1 ? "has" : "have"} this open too. You see what they save.`}
        </>
      ) : null}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  none: { margin: 0 },
  mark: { fontSize: "20px", flexShrink: 0 },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ItemSourceBody } from "../../../../shared/contract/briefing/item.schema.ts";
import { againWords } from "../../../../shared/sentences/briefing/again.ts";
import { path } from "../../../api/path.ts";
import { PageLink } from "../../../ui/PageLink.tsx";

/** Where an item came from, with the way there. */
export function MadeOf({ source }: { readonly source: ItemSourceBody }) {
  const styles = useStyles();
  const { kind, id, title } = source;
  const [first] = source.earlier ?? [];
  const page = first ? path`/briefing/${first.edition}/items/${first.item}` : pageOf[kind](id);
  return (
    <p className={styles.line}>
      {`${first ? againWords(first.edition) : `Made of ${kindWords[kind]}`}: `}
      {page ? <PageLink to={page}>{title}</PageLink> : title}
    </p>
  );
}

const kindWords = {
  item: "an earlier item",
  "key-message": "a key message",
  meeting: "a meeting",
  minutes: "what a meeting agreed",
  course: "a course",
  resource: "a resource",
} as const satisfies Record<ItemSourceBody["kind"], string>;

/** A course has a page for those who keep the trust's CPD alone. */
const pageOf: Record<ItemSourceBody["kind"], (id: string) => string | undefined> = {
  item: () => undefined,
  "key-message": () => "/briefing/write/key-messages",
  meeting: (id) => path`/meetings/${id}`,
  minutes: (id) => path`/meetings/${id}`,
  course: () => undefined,
  resource: (id) => path`/resources/${id}`,
};

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
});

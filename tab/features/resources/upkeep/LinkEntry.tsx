import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import type { CheckedLink, LinkToMend } from "../../../../shared/contract/resources/upkeep.schema.ts";
import {
  lastLookedAt,
  linkSightWords,
  notOpenedSince,
} from "../../../../shared/sentences/resources/links.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { path } from "../../../api/path.ts";
import { problemWords } from "../../../api/problem-words.ts";
import { useCheckLink } from "../../../api/resources/upkeep-links.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { OutsideLink } from "../../../ui/OutsideLink.tsx";

/** One link that wants mending: what was seen, since when, and a way to look again. It stays where it is when it is mended. */
export function LinkEntry({ link }: { readonly link: LinkToMend }) {
  const styles = useStyles();
  const today = useToday() ?? "";
  const { mutate, data: checked, error, isPending } = useCheckLink();
  const { title, address, networks, seen, since, movedTo, checkedAt } = checked?.link ?? link;
  return (
    <li className={styles.entry}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.line}>
        <OutsideLink address={address}>{address}</OutsideLink>
      </p>
      {movedTo === undefined ? (
        <p className={styles.line}>
          {[linkSightWords(seen), since && notOpenedSince(new Date(since), today)].filter(Boolean).join(" ")}
        </p>
      ) : (
        <p className={styles.line}>
          Its site says that it is now at <OutsideLink address={movedTo}>{movedTo}</OutsideLink>
        </p>
      )}
      <p className={styles.about}>
        {[networks.join(", "), lastLookedAt(new Date(checkedAt), today)].filter(Boolean).join(" · ")}
      </p>
      <div className={styles.actions}>
        <Button
          disabledFocusable={isPending}
          aria-label={`Check again now: ${title}`}
          onClick={() => mutate(link.id)}
        >
          {isPending ? "Checking" : "Check again now"}
        </Button>
        <ButtonLink to={path`/resources/${link.id}/edit`} label={`Edit: ${title}`} appearance="subtle">
          Edit
        </ButtonLink>
        <span role="status" className={styles.status}>
          {checked && !isPending && <Outcome checked={checked} />}
        </span>
      </div>
      {error && !isPending && (
        <p role="alert" className={styles.problem}>
          {problemWords(error)}
        </p>
      )}
    </li>
  );
}

function Outcome({ checked: { link, seen } }: { readonly checked: CheckedLink }) {
  const styles = useStyles();
  if (link) return <>Checked just now: it still wants mending.</>;
  const isMended = seen === "works" || seen === "moved";
  return (
    <>
      {isMended && <CheckmarkCircleFilled aria-hidden="true" className={styles.tick} />}
      Checked just now. {linkSightWords(seen)}
    </>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    ":first-child": { paddingTop: 0 },
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.body1, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    [media.print]: { display: "none" },
  },
  status: {
    ...typographyStyles.body1,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  tick: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { media } from "../../../ui/breakpoints.ts";
import { OutsideLink } from "../../../ui/OutsideLink.tsx";

/** An item's links as documents, each with what kind of thing opens. On paper their addresses are written out. */
export function ItemLinks({ links }: Pick<ReaderItem, "links">) {
  const styles = useStyles();
  if (links.length === 0) return null;
  return (
    <ul className={styles.list}>
      {links.map(({ label, address, kind }) => (
        <li key={`${address} ${label}`} className={styles.entry}>
          <DocumentRegular aria-hidden="true" className={styles.sign} />
          <span className={styles.text}>
            <OutsideLink address={address}>{label}</OutsideLink>
            {kind && (
              <span className={styles.kind}>
                <span className={styles.dot}> · </span>
                {kind}
              </span>
            )}
            <span className={styles.address}>{address}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  entry: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    [media.phone]: { minHeight: "44px" },
  },
  sign: { flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  // A link of two lines leaves no room beside it on a phone.
  kind: { color: tokens.colorNeutralForeground2, [media.phone]: { display: "block" } },
  dot: { [media.phone]: { display: "none" } },
  address: { display: "none", [media.print]: { display: "block" } },
});

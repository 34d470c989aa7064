import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Link } from "wouter";
import { media } from "./breakpoints.ts";

export interface Part {
  readonly path: string;
  readonly name: string;
  readonly isHere: boolean;
}

/** The parts of an area, above its pages. */
export function PartNavigation({
  label,
  parts,
}: {
  readonly label: string;
  readonly parts: readonly Part[];
}) {
  const styles = useStyles();
  return (
    <nav aria-label={label} className={styles.bar}>
      {parts.map(({ path, name, isHere }) => (
        <Link
          key={path}
          href={path}
          className={mergeClasses(styles.link, isHere && styles.here)}
          aria-current={isHere ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [media.print]: { display: "none" },
  },
  link: {
    ...typographyStyles.body1,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    boxSizing: "border-box",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    paddingTop: tokens.strokeWidthThicker,
  },
});

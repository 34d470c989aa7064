import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Link, useLocation } from "wouter";
import { useMe } from "../../api/home/use-me.ts";
import { media } from "../../ui/breakpoints.ts";

/** The parts of the briefing: reading for everybody, writing for its editors. */
export function BriefingNavigation() {
  const styles = useStyles();
  const [path] = useLocation();
  const canWrite = useMe()?.canEditBriefing ?? false;
  const parts = [
    { path: "/briefing", name: "Newest", isHere: path === "/briefing" },
    { path: "/briefing/earlier", name: "Earlier", isHere: path === "/briefing/earlier" },
    ...(canWrite
      ? [{ path: "/briefing/write", name: "Write", isHere: path.startsWith("/briefing/write") }]
      : []),
  ];
  return (
    <nav aria-label="Briefing" className={styles.bar}>
      {parts.map((part) => (
        <Link
          key={part.path}
          href={part.path}
          className={mergeClasses(styles.link, part.isHere && styles.here)}
          aria-current={part.isHere ? "page" : undefined}
        >
          {part.name}
        </Link>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
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

import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Link, useLocation } from "wouter";
import { media } from "../../ui/breakpoints.ts";

const parts = [
  { path: "/meetings", name: "Calendar" },
  { path: "/meetings/subscribe", name: "Subscribe" },
];

/** The parts of the meetings that are there for everybody. */
export function MeetingsNavigation() {
  const styles = useStyles();
  const [path] = useLocation();
  return (
    <nav aria-label="Meetings" className={styles.bar}>
      {parts.map((part) => (
        <Link
          key={part.path}
          href={part.path}
          className={mergeClasses(styles.link, part.path === path && styles.here)}
          aria-current={part.path === path ? "page" : undefined}
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

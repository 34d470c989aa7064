import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Link } from "wouter";
import { useMe } from "../api/home/use-me.ts";
import { Page } from "../ui/Page.tsx";
import { areasFor, phoneAreas } from "./areas.ts";

/** The areas for which a phone's navigation has no room. */
export default function MorePage() {
  const styles = useStyles();
  const { more } = phoneAreas(areasFor(useMe()));
  return (
    <Page title="More">
      <ul className={styles.list}>
        {more.map(({ path, name, Icon }) => (
          <li key={path}>
            <Link href={path} className={styles.link}>
              <span className={styles.icon} aria-hidden="true">
                <Icon />
              </span>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "52px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex", fontSize: "20px" },
});

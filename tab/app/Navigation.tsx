import { mergeClasses } from "@fluentui/react-components";
import { MoreHorizontalFilled, MoreHorizontalRegular } from "@fluentui/react-icons";
import { Link, useLocation } from "wouter";
import { useMe } from "../api/home/use-me.ts";
import { type Area, areasFor, isInArea, phoneAreas } from "./areas.ts";
import { useNavigationStyles } from "./Navigation.styles.ts";

const morePage: Area = {
  path: "/more",
  name: "More",
  Icon: MoreHorizontalRegular,
  IconWhenHere: MoreHorizontalFilled,
};

/** The areas: at the left on a wide screen, below on a phone, where what does not fit stands on a page of its own. */
export function Navigation({ className }: { readonly className?: string }) {
  const styles = useNavigationStyles();
  const [path] = useLocation();
  const shown = areasFor(useMe());
  const { more } = phoneAreas(shown);
  const entry = (area: Area, isHere: boolean, onlyOn?: string) => {
    const Icon = isHere ? area.IconWhenHere : area.Icon;
    return (
      <li key={area.path} className={mergeClasses(styles.entry, onlyOn)}>
        <Link
          href={area.path}
          className={mergeClasses(styles.link, isHere && styles.here)}
          aria-current={isHere ? "page" : undefined}
        >
          <span className={styles.icon} aria-hidden="true">
            <Icon />
          </span>
          {area.name}
        </Link>
      </li>
    );
  };
  return (
    <nav aria-label="Beacon" className={mergeClasses(styles.bar, className)}>
      <ul className={styles.list}>
        {shown.map((area) =>
          entry(area, isInArea(area, path), more.includes(area) ? styles.onlyWide : undefined),
        )}
        {more.length > 0
          ? entry(
              morePage,
              isInArea(morePage, path) || more.some((area) => isInArea(area, path)),
              styles.onlyPhone,
            )
          : null}
      </ul>
    </nav>
  );
}

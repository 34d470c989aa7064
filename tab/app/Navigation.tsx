import { mergeClasses } from "@fluentui/react-components";
import { Link, useLocation } from "wouter";
import { areas, isInArea } from "./areas.ts";
import { useNavigationStyles } from "./Navigation.styles.ts";

/** The areas: at the left on a wide screen, below on a phone. */
export function Navigation({ className }: { readonly className?: string }) {
  const styles = useNavigationStyles();
  const [path] = useLocation();
  return (
    <nav aria-label="Beacon" className={mergeClasses(styles.bar, className)}>
      <ul className={styles.list}>
        {areas.map((area) => {
          const isHere = isInArea(area, path);
          const Icon = isHere ? area.IconWhenHere : area.Icon;
          return (
            <li key={area.path} className={styles.entry}>
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
        })}
      </ul>
    </nav>
  );
}

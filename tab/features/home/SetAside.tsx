import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { useEntryStyles } from "./entry.styles.ts";

/** What a briefing asks that is put off, or that colleagues have to do: out of the way, and one tap off. */
export function SetAside({ title, rows = [] }: { readonly title: string; readonly rows: Home["later"] }) {
  const styles = useEntryStyles();
  return rows.length === 0 ? null : (
    <details>
      <summary className={styles.fold}>
        {title} ({rows.length})
      </summary>
      <ul className={styles.list}>
        {rows.map(({ item, edition, text, sentence }) => (
          <li key={item}>
            <PageLink to={`/briefing/${edition}/items/${item}`}>{text}</PageLink>
            <p className={styles.about}>{sentence}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

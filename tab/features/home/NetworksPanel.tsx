import { makeStyles, tokens } from "@fluentui/react-components";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { media } from "../../ui/breakpoints.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** The networks this person belongs to. */
export function NetworksPanel({ networks }: { readonly networks: Home["networks"] }) {
  const styles = useStyles();
  return (
    <Panel title="Your networks">
      {networks.length === 0 ? (
        <EmptyState
          title="You are in no network."
          action={<PageLink to="/networks">See all networks</PageLink>}
        >
          You belong to a network by the post you hold.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {networks.map(({ id, name }) => (
            <li key={id} className={styles.entry}>
              <PageLink to={`/networks/${id}`}>{name}</PageLink>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  entry: { [media.phone]: { minHeight: "44px", display: "flex", alignItems: "center" } },
});

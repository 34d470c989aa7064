import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import { counted } from "../../../shared/sentences/lists.ts";
import { media } from "../../ui/breakpoints.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** The networks this person belongs to, with what waits for an answer there. */
export function NetworksPanel({ networks }: { readonly networks: Home["networks"] }) {
  const styles = useStyles();
  const waiting = networks.reduce((sum, { waiting: here = 0 }) => sum + here, 0);
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
        <>
          {waiting > 0 ? (
            <p className={styles.waiting}>
              {waiting === 1
                ? "1 request of your networks waits for an answer."
                : `${waiting} requests of your networks wait for an answer.`}
            </p>
          ) : null}
          <ul className={styles.list}>
            {networks.map(({ id, name, waiting: here }) => (
              <li key={id} className={styles.entry}>
                <PageLink to={`/networks/${id}`}>{name}</PageLink>
                {here ? <span className={styles.count}>{counted(here, "request", "requests")}</span> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  waiting: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalS },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    marginInlineStart: tokens.spacingHorizontalS,
  },
  entry: { [media.phone]: { minHeight: "44px", display: "flex", alignItems: "center" } },
});

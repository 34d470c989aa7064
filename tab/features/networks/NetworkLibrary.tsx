import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { OutsideLink } from "../../ui/OutsideLink.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** Where the network keeps its documents and talks between meetings. */
export function NetworkLibrary({ network }: { readonly network: NetworkPage }) {
  const styles = useStyles();
  const places = [
    { about: "Documents", place: network.library },
    { about: "Teams channel", place: network.channel },
  ].flatMap(({ about, place }) => (place ? [{ about, ...place }] : []));
  return (
    <Panel title="Library">
      {places.length === 0 ? (
        <p className={styles.text}>
          {network.canEdit
            ? "No library or channel is named yet. Edit the network to name them."
            : "The central team has named no library or channel yet."}
        </p>
      ) : (
        <dl className={styles.list}>
          {places.map(({ about, name, address }) => (
            <div key={about}>
              <dt className={styles.about}>{about}</dt>
              <dd className={styles.place}>
                <OutsideLink address={address}>{name}</OutsideLink>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.add}>
        <ButtonLink to={`/resources/add?network=${encodeURIComponent(network.id)}`}>Add files</ButtonLink>
      </p>
    </Panel>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  add: { margin: 0, marginTop: tokens.spacingVerticalM },
  place: { ...typographyStyles.body1, margin: 0 },
});

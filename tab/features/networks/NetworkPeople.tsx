import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { counted, sentenceCase } from "../../../shared/sentences/lists.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Unfold } from "../../ui/Unfold.tsx";

/** Who leads the network and who belongs; the number opens into the names behind it. */
export function NetworkPeople({ network }: { readonly network: NetworkPage }) {
  const styles = useStyles();
  const { leads, members, membership } = network;
  return (
    <Panel title="People">
      <h3 className={styles.title}>{leads.length === 1 ? "Lead" : "Leads"}</h3>
      {leads.length === 0 ? <p className={styles.text}>Nobody leads it yet.</p> : <Names people={leads} />}
      <h3 className={styles.title}>Members</h3>
      <p className={styles.text}>{sentenceCase(membership)}</p>
      {members.length > 0 ? (
        <Unfold title={counted(members.length, "member", "members")}>
          <Names people={members} />
        </Unfold>
      ) : (
        <p className={styles.text}>Nobody holds such a post today.</p>
      )}
    </Panel>
  );
}

function Names({ people }: { readonly people: NetworkPage["members"] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {people.map(({ id, name, posts }) => (
        <li key={id}>
          <span className={styles.name}>{name}</span>
          <span className={styles.posts}>{posts}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    ":first-of-type": { marginTop: 0 },
  },
  text: { ...typographyStyles.body1, margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1, display: "block" },
  posts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

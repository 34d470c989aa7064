import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Networks } from "../../../shared/contract/networks/networks.schema.ts";
import { dayAndTimes } from "../../../shared/sentences/meetings/meetings.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { timesAYear } from "./times-a-year.ts";

interface NetworkEntryProps {
  readonly network: Networks["networks"][number];
  /** The date in England; while it is empty, dates show their year. */
  readonly today: string;
}

/** One network in the list: what it is for, when it meets next, who belongs and who leads it. Its name leads to its page. */
export function NetworkEntry({ network, today }: NetworkEntryProps) {
  const styles = useStyles();
  const id = useId();
  const { next } = network;
  return (
    <article aria-labelledby={id} className={styles.entry}>
      <h3 id={id} className={styles.name}>
        <PageLink to={`/networks/${network.id}`}>{network.name}</PageLink>
      </h3>
      <p className={styles.text}>{network.purpose}</p>
      <dl className={styles.facts}>
        <dt className={styles.term}>Next</dt>
        <dd className={styles.fact}>
          {next ? dayAndTimes(new Date(next.startsAt), new Date(next.endsAt), today) : "No meeting scheduled"}
        </dd>
        <dt className={styles.term}>Members</dt>
        <dd className={styles.fact}>
          {network.members}: {network.membership}
        </dd>
        <dt className={styles.term}>{network.leads.length === 1 ? "Lead" : "Leads"}</dt>
        <dd className={styles.fact}>
          {network.leads.length === 0 && "Nobody yet"}
          {network.leads.map((lead) => (
            <span key={lead.id} className={styles.lead}>
              {lead.name}
              {lead.posts && `, ${lead.posts}`}
            </span>
          ))}
        </dd>
        <dt className={styles.term}>Meets</dt>
        <dd className={styles.fact}>{timesAYear(network.meetingsPerYear)}</dd>
      </dl>
    </article>
  );
}

const useStyles = makeStyles({
  entry: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  facts: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    marginTop: tokens.spacingVerticalM,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
  lead: { display: "block" },
});

import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Networks } from "../../../shared/contract/networks/networks.schema.ts";
import { useBroughtIntoView } from "../../ui/useBroughtIntoView.ts";
import { timesAYear } from "./times-a-year.ts";

interface NetworkEntryProps {
  readonly network: Networks["networks"][number];
  /** Whether the link that was followed names this network. */
  readonly isNamed: boolean;
}

/** One network: what it is for, who belongs, who leads it and how often it meets. */
export function NetworkEntry({ network, isNamed }: NetworkEntryProps) {
  const styles = useStyles();
  const id = useId();
  const entry = useBroughtIntoView<HTMLElement>(isNamed);
  return (
    <article
      ref={entry}
      tabIndex={-1}
      aria-labelledby={id}
      aria-current={isNamed ? "location" : undefined}
      className={mergeClasses(styles.entry, isNamed && styles.named)}
    >
      <h3 id={id} className={styles.name}>
        {network.name}
      </h3>
      <p className={styles.text}>{network.purpose}</p>
      <dl className={styles.facts}>
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
    scrollMarginTop: tokens.spacingVerticalL,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  named: {
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderInlineStartWidth: "4px" },
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

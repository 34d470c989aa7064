import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ResourceDetail } from "../../../shared/contract/resources/resources.schema.ts";
import { fullDate } from "../../../shared/sentences/dates.ts";
import { listed, sentenceCase } from "../../../shared/sentences/lists.ts";
import { phaseWords } from "../../../shared/sentences/resources/resource-phase.ts";
import {
  daysLeftWords,
  keyStageWords,
  variantWords,
} from "../../../shared/sentences/resources/resource-words.ts";
import { path } from "../../api/path.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { ResourceActions } from "./keep/ResourceActions.tsx";
import { OpenResource } from "./OpenResource.tsx";
import { PackEntries } from "./PackEntries.tsx";
import { standingWords } from "./standing-words.ts";

/** What is said about a resource, with the ways to open it. */
export function ResourceDetails({ resource }: { readonly resource: ResourceDetail }) {
  const styles = useStyles();
  const { description, publisher, kind, phase, changedOn, file, standing, supersededBy, decision } = resource;
  const facts = [
    ["Kind", sentenceCase(kind)],
    ["From", publisher],
    ["For", sentenceCase(phaseWords(phase))],
    ["Key stages", listed(resource.keyStages.map((stage) => keyStageWords[stage]))],
    ["Subjects", listed(resource.subjects)],
    ["Made for", listed(resource.variants.map((variant) => variantWords[variant]))],
    ["School", resource.school?.name ?? ""],
    ["Given by", resource.contributor?.name ?? ""],
    ["Who sees it", resource.seenBy ?? ""],
    ["File", file?.name ?? ""],
    ["Changed", changedOn ? fullDate(changedOn) : ""],
    ["Shown first for", listed((resource.pins ?? []).map(({ words }) => `“${words}”`))],
    ["Looked at again on", resource.reviewOn ? fullDate(resource.reviewOn) : ""],
  ].filter(([, said]) => said !== "");
  return (
    <div className={styles.details}>
      {standing !== "current" && (
        <p className={styles.standing}>
          {supersededBy ? (
            <>
              Superseded by <ToResource resource={supersededBy} />
            </>
          ) : resource.canCurate && resource.daysLeft !== undefined ? (
            `Removed: ${daysLeftWords(resource.daysLeft)}.`
          ) : (
            standingWords[standing]
          )}
        </p>
      )}
      {decision && !decision.accepted && (
        <p className={styles.text}>
          {decision.by} declined it on {fullDate(decision.on)}: {decision.because}
        </p>
      )}
      {description !== "" && <p className={styles.text}>{description}</p>}
      <OpenResource resource={resource} />
      <ResourceActions resource={resource} />
      {resource.entries ? <PackEntries entries={resource.entries} canChange={resource.canChange} /> : null}
      <Related title="In packs" resources={resource.packs ?? []} />
      <Related title="Adapted from" resources={resource.adaptedFrom ? [resource.adaptedFrom] : []} />
      <Related title="Adaptations" resources={resource.adaptations} />
      <Related title="Replaces" resources={resource.replaces} />
      <dl className={styles.facts}>
        {facts.map(([about, said]) => (
          <div key={about}>
            <dt className={styles.about}>{about}</dt>
            <dd className={styles.said}>{said}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type Named = ResourceDetail["replaces"][number];

const ToResource = ({ resource: { id, title } }: { readonly resource: Named }) => (
  <PageLink to={path`/resources/${id}`}>{title}</PageLink>
);

/** Others that it belongs with. */
function Related({ title, resources }: { readonly title: string; readonly resources: readonly Named[] }) {
  const styles = useStyles();
  if (resources.length === 0) return null;
  return (
    <div>
      <p className={styles.about}>{title}</p>
      <ul className={styles.related}>
        {resources.map((resource) => (
          <li key={resource.id}>
            <ToResource resource={resource} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "68ch",
    overflowWrap: "anywhere",
  },
  standing: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 14rem), 1fr))",
    gap: tokens.spacingVerticalM,
    margin: 0,
  },
  related: { ...typographyStyles.body1, margin: 0, padding: 0, listStyleType: "none" },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  said: { ...typographyStyles.body1, margin: 0 },
});

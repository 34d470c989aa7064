import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ResourceDetail } from "../../../shared/contract/resources/resources.schema.ts";
import { fullDate } from "../../../shared/sentences/dates.ts";
import { sentenceCase } from "../../../shared/sentences/lists.ts";
import { phaseWords } from "../../../shared/sentences/resource-phase.ts";
import { OpenResource } from "./OpenResource.tsx";
import { standingWords } from "./standing-words.ts";

/** What is said about a resource, with the ways to open it. */
export function ResourceDetails({ resource }: { readonly resource: ResourceDetail }) {
  const styles = useStyles();
  const { description, publisher, kind, phase, changedOn, file, standing } = resource;
  const facts = [
    ["Kind", sentenceCase(kind)],
    ["From", publisher],
    ["For", sentenceCase(phaseWords(phase))],
    ["File", file?.name ?? ""],
    ["Changed", changedOn ? fullDate(changedOn) : ""],
  ].filter(([, said]) => said !== "");
  return (
    <div className={styles.details}>
      {standing !== "current" && <p className={styles.standing}>{standingWords[standing]}</p>}
      {description !== "" && <p className={styles.text}>{description}</p>}
      <OpenResource resource={resource} />
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
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  said: { ...typographyStyles.body1, margin: 0 },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FoundResource } from "../../../shared/contract/resources/resources.schema.ts";
import { phaseWords } from "../../../shared/sentences/resource-phase.ts";
import { MarkedText } from "../../ui/MarkedText.tsx";
import { OutsideLink } from "../../ui/OutsideLink.tsx";

interface ResourceEntryProps {
  readonly resource: FoundResource;
}

/** One resource: its title opens it; its publisher, kind and phase tell whether to. */
export function ResourceEntry({ resource }: ResourceEntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <OutsideLink address={resource.address} className={styles.title}>
        <MarkedText text={resource.title} marks={resource.marks.title} />
      </OutsideLink>
      <p className={styles.facts}>
        {[resource.publisher, resource.kind, phaseWords(resource.phase)].filter(Boolean).join(" · ")}
      </p>
      <p className={styles.text}>
        <MarkedText text={resource.description} marks={resource.marks.description} />
      </p>
      {resource.excerpt ? (
        <p className={styles.text}>
          In the document: … <MarkedText text={resource.excerpt.text} marks={resource.excerpt.marks} /> …
        </p>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalXS },
});

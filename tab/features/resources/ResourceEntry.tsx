import { Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { FoundResource } from "../../../shared/contract/resources/resources.schema.ts";
import { sentenceCase } from "../../../shared/sentences/lists.ts";
import { resourceFacts } from "../../../shared/sentences/resources/resource-facts.ts";
import { useNoteOpening } from "../../api/resources/openings.ts";
import { MarkedText } from "../../ui/MarkedText.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { ResourceLink } from "../../ui/ResourceLink.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { ChosenMark } from "./pins/ChosenMark.tsx";

interface ResourceEntryProps {
  readonly resource: FoundResource;
  /** Where its page is. */
  readonly page: string;
  /** Whether it stands open beside the list. */
  readonly isOpen: boolean;
  /** While several are being chosen: whether this one is, and how to choose it; absent for one that they do not keep. */
  readonly choice?: {
    readonly isTicked: boolean;
    readonly isFull: boolean;
    readonly tick: (isOn: boolean) => void;
  };
}

/** One resource: its title opens it; its publisher, kind and phase tell whether to; its page says the rest. A pack opens on its page. */
export function ResourceEntry({ resource, page, isOpen, choice }: ResourceEntryProps) {
  const styles = useStyles();
  const noteOpening = useNoteOpening();
  return (
    <li className={mergeClasses(styles.entry, isOpen && styles.open)} aria-current={isOpen || undefined}>
      {choice ? (
        <Checkbox
          className={styles.tick}
          label={
            <>
              Choose <VisuallyHidden>{resource.title}</VisuallyHidden>
            </>
          }
          checked={choice.isTicked}
          disabled={choice.isFull && !choice.isTicked}
          onChange={(_, { checked }) => choice.tick(checked === true)}
        />
      ) : null}
      {resource.chosenBy === undefined ? null : <ChosenMark words={resource.chosenBy} />}
      <ResourceLink
        resource={resource}
        page={page}
        className={styles.title}
        onOpen={() => noteOpening(resource.id)}
      >
        <MarkedText text={resource.title} marks={resource.marks.title} />
      </ResourceLink>
      <p className={styles.facts}>
        {[resource.standing === "superseded" ? "Superseded" : "", ...resourceFacts(resource)]
          .filter(Boolean)
          .map((fact, place) => (resource.isPack && place === 0 ? sentenceCase(fact) : fact))
          .join(" · ")}
        {resource.isPack ? null : (
          <>
            {" · "}
            <PageLink to={page} label={`Details of ${resource.title}`}>
              Details
            </PageLink>
          </>
        )}
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
  open: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  tick: { display: "flex" },
  title: { ...typographyStyles.body1Strong },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalXS },
});

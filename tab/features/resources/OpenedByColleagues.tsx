import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { roleWords } from "../../../shared/sentences/directory/roles.ts";
import { listed, sentenceCase } from "../../../shared/sentences/lists.ts";
import { resourceFacts } from "../../../shared/sentences/resources/resource-facts.ts";
import { path } from "../../api/path.ts";
import { useNoteOpening, useOpenedByColleagues } from "../../api/resources/openings.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ResourceLink } from "../../ui/ResourceLink.tsx";

/** What colleagues in the reader's posts opened most of late. Nothing while there is nothing to tell: the list below is what one came for. */
export function OpenedByColleagues() {
  const styles = useStyles();
  const noteOpening = useNoteOpening();
  const resources = useOpenedByColleagues().data?.resources ?? [];
  if (resources.length === 0) return null;
  const posts = [...new Set(resources.map(({ by }) => by))];
  return (
    <Panel title="Opened by colleagues in your post" className={styles.panel}>
      <ul className={styles.list}>
        {resources.map((resource) => (
          <li key={resource.id}>
            <ResourceLink
              resource={resource}
              className={styles.title}
              onOpen={() => noteOpening(resource.id)}
            >
              {resource.title}
            </ResourceLink>
            <p className={styles.facts}>
              {[...(posts.length > 1 ? [roleWords[resource.by].many] : []), ...resourceFacts(resource)]
                .map((fact, place) => (place === 0 ? sentenceCase(fact) : fact))
                .join(" · ")}
              {resource.isPack ? null : (
                <>
                  {" · "}
                  <PageLink to={path`/resources/${resource.id}`} label={`Details of ${resource.title}`}>
                    Details
                  </PageLink>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.facts}>
        What {listed(posts.map((post) => roleWords[post].many))} opened most in the last month. Nobody is
        named.
      </p>
    </Panel>
  );
}

const useStyles = makeStyles({
  panel: { marginTop: tokens.spacingVerticalL, maxWidth: "80ch", overflowWrap: "anywhere" },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    padding: 0,
  },
  title: { ...typographyStyles.body1Strong },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useResource } from "../../api/resources/read-resource.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { ResourceDetails } from "./ResourceDetails.tsx";

/** One resource beside the list that it was opened from; its title takes the focus, so that a screen reader says what opened. */
export function ResourceBeside({ id, back }: { readonly id: string; readonly back: string }) {
  const styles = useStyles();
  const resource = useResource(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = resource.data?.title ?? "Resource";
  // biome-ignore lint/correctness/useExhaustiveDependencies: each resource that opens here is an arrival
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <section aria-label={title} className={styles.beside}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.close}>
        <PageLink to={back}>Close</PageLink>
      </p>
      <Answer query={resource} loading={<LoadingLines label="Loading the resource" blocks={2} />}>
        {(answer) => <ResourceDetails key={answer.id} resource={answer} />}
      </Answer>
    </section>
  );
}

const useStyles = makeStyles({
  beside: {
    alignSelf: "start",
    position: "sticky",
    top: tokens.spacingVerticalL,
    maxHeight: "calc(100vh - 4rem)",
    overflowY: "auto",
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  close: { margin: 0, marginBottom: tokens.spacingVerticalM },
});

import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KeptResource } from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import { path } from "../../../api/path.ts";
import { PageLink } from "../../../ui/PageLink.tsx";

/** One resource among those that somebody keeps: what it is, and what can be done with it. */
export function KeptEntry(props: {
  readonly resource: Pick<KeptResource, "id" | "title" | "kind" | "networks">;
  /** What is said of it here beside its kind: "12 days left". */
  readonly about?: string | undefined;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { resource, about, children } = props;
  const facts = [resource.kind, resource.networks.join(", "), about];
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <PageLink to={path`/resources/${resource.id}`} className={styles.title}>
          {resource.title}
        </PageLink>
        <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    justifyItems: "start",
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottom: "none", paddingBottom: 0 },
  },
  words: { minWidth: 0 },
  title: { ...typographyStyles.body1Strong },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

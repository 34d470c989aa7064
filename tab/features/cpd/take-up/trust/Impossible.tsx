import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TrustCpd } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { counted } from "../../../../../shared/sentences/lists.ts";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { Panel } from "../../../../ui/Panel.tsx";

/** What nothing that is planned can meet any more: by course, where another session mends it, and by school, where the names stand. */
export function Impossible({ cpd }: { readonly cpd: TrustCpd }) {
  const styles = useStyles();
  const courses = cpd.courses.filter(({ counts }) => counts.impossible > 0);
  const schools = cpd.schools.filter(({ counts }) => counts.impossible > 0);
  return (
    <Panel title="Cannot be met now">
      {courses.length === 0 ? (
        <EmptyState title="Everything that is owed can still be met.">
          Once a course has too few sessions left for somebody, it stands here.
        </EmptyState>
      ) : (
        <div className={styles.sides}>
          <ul className={styles.list} aria-label="Courses that cannot be met now">
            {courses.map(({ id, title, counts }) => (
              <li key={id}>
                <PageLink to={`/cpd/courses/${id}`}>{title}</PageLink>:{" "}
                {counted(counts.impossible, "person", "people")}. Plan a session for them, or another way to
                do it.
              </li>
            ))}
          </ul>
          <ul className={styles.list} aria-label="Schools with something that cannot be met now">
            {schools.map(({ key, name, counts }) => (
              <li key={key}>
                <PageLink to={`/cpd/schools/${key}`}>{name}</PageLink>: {counts.impossible}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalXS,
  },
});

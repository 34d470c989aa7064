import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SchoolPerson } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { RemindButton } from "../remind/RemindButton.tsx";

/** One member of staff: who they are, and what they owe. */
export function StaffMember({ person }: { readonly person: SchoolPerson }) {
  const styles = useStyles();
  const { id, name, posts, summary, meetings } = person;
  return (
    <div className={styles.member}>
      <PageLink to={`/cpd/people/${id}`} className={styles.name}>
        {name}
      </PageLink>
      <span className={styles.about}>{posts}</span>
      <span className={styles.owes}>{summary}</span>
      {meetings.of > 0 ? (
        <span className={styles.about}>{meetings.words} mandatory meetings attended</span>
      ) : null}
      {person.reminder ? <RemindButton person={person} reminder={person.reminder} /> : null}
    </div>
  );
}

const useStyles = makeStyles({
  member: { display: "grid", justifyItems: "start", minWidth: 0, overflowWrap: "anywhere" },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  owes: typographyStyles.caption1,
});

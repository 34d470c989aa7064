import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type Staff, staffPageSize } from "../../../../shared/contract/directory/staff.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { media } from "../../../ui/breakpoints.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { GuestMark } from "./GuestMark.tsx";

/** A page of people, each with the posts held today. */
export function PeopleList({
  found: { people, total },
  page,
  onTurn,
}: {
  readonly found: Staff;
  readonly page: number;
  readonly onTurn: (page: number) => void;
}) {
  const styles = useStyles();
  const first = (page - 1) * staffPageSize + 1;
  const last = first + people.length - 1;
  return (
    <>
      <p role="status" className={styles.count}>
        {total <= staffPageSize
          ? counted(total, "person", "people")
          : `${first} to ${last} of ${counted(total, "person", "people")}`}
      </p>
      <ul className={styles.list}>
        {people.map(({ id, name, isGuest, posts }) => (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <PageLink to={`/people/person/${encodeURIComponent(id)}`} className={styles.name}>
                {name}
              </PageLink>
              {isGuest ? <GuestMark /> : null}
            </div>
            <span className={styles.posts}>{posts.length === 0 ? "No post now" : posts.join("; ")}</span>
          </li>
        ))}
      </ul>
      {total > staffPageSize ? (
        <div className={styles.turn}>
          <Button disabled={page === 1} onClick={() => onTurn(page - 1)}>
            Previous {staffPageSize}
          </Button>
          <Button disabled={last >= total} onClick={() => onTurn(page + 1)}>
            Next {staffPageSize}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  count: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  who: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong },
  posts: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  turn: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

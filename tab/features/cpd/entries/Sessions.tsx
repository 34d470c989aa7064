import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CpdSession } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { media } from "../../../ui/breakpoints.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";

const shownAtOnce = 3;

/** The sessions still to come that count, each leading to where one replies. */
export function Sessions({
  sessions,
  course,
  today,
}: {
  readonly sessions: readonly CpdSession[];
  readonly course: string;
  readonly today: string;
}) {
  const styles = useStyles();
  if (sessions.length === 0) return null;
  const list = (some: readonly CpdSession[]) => (
    <ul className={styles.list} aria-label={`Sessions of ${course}`}>
      {some.map(({ meeting, title, startsAt, where, reply }) => (
        <li key={meeting} className={styles.session}>
          <PageLink to={`/meetings/${meeting}`} label={`${dayAndTime(new Date(startsAt), today)}, ${title}`}>
            {dayAndTime(new Date(startsAt), today)}
          </PageLink>
          <span className={styles.where}>{where}</span>
          {reply ? <span className={styles.reply}>{reply}</span> : null}
        </li>
      ))}
    </ul>
  );
  const more = sessions.slice(shownAtOnce);
  return (
    <>
      {list(sessions.slice(0, shownAtOnce))}
      {more.length > 0 ? <Unfold title={`${more.length} more`}>{list(more)}</Unfold> : null}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  session: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    // Each as tall as a thumb, so that none is met instead of its neighbour.
    [media.phone]: { minHeight: "44px", alignContent: "center" },
  },
  where: { color: tokens.colorNeutralForeground2 },
  reply: typographyStyles.body1Strong,
});

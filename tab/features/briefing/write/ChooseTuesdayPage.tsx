import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { day } from "../../../../shared/sentences/dates.ts";
import { useDrafts } from "../../../api/briefing-write/list-drafts.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { GoneOut } from "./GoneOut.tsx";
import { tuesdayRows } from "./tuesday-rows.ts";

/** Which Tuesday to write for: this one first, those without a briefing with the reason; then those gone out, for their results. */
export default function ChooseTuesdayPage() {
  const styles = useStyles();
  const drafts = useDrafts();
  const today = useToday();
  return (
    <>
      <BriefingNavigation />
      <Page
        title="Write the briefing"
        intro="It goes out on Tuesdays in term, at 3:30pm."
        actions={
          <>
            <ButtonLink to="/briefing/write/key-messages">Key messages</ButtonLink>
            <ButtonLink to="/briefing/results">Results of the term</ButtonLink>
          </>
        }
      >
        <Answer query={drafts} loading={<LoadingLines label="Loading the next Tuesdays" blocks={4} />}>
          {(answer) => (
            <>
              <ul className={styles.list}>
                {tuesdayRows(answer).map(({ date, standing, canWrite }) => (
                  <li key={date} className={styles.row}>
                    {canWrite ? (
                      <PageLink to={`/briefing/write/${date}`} className={styles.date}>
                        {day(date, today ?? date)}
                      </PageLink>
                    ) : (
                      <span>{day(date, today ?? date)}</span>
                    )}
                    <span className={styles.standing}>{standing}</span>
                  </li>
                ))}
              </ul>
              <GoneOut editions={answer.out} today={today} />
            </>
          )}
        </Answer>
      </Page>
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "68ch" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    minHeight: "44px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  date: { ...typographyStyles.body1Strong },
  standing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

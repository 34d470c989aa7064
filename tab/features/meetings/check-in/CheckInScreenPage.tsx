import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckInScreen } from "../../../../shared/contract/cpd/check-in.schema.ts";
import { time } from "../../../../shared/sentences/dates.ts";
import { useCheckInScreen } from "../../../api/meetings/check-in.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { QrPicture } from "./QrPicture.tsx";
import { TimeLeft } from "./TimeLeft.tsx";

/** What stands on the screen in the room: a picture to scan and six characters to type, for whoever sits at the back. */
export default function CheckInScreenPage({ meeting }: { readonly meeting: string }) {
  const screen = useCheckInScreen(meeting);
  return (
    <Page
      title={screen.data ? `Check in: ${screen.data.meeting.title}` : "Check in"}
      actions={<PageLink to={`/meetings/${meeting}/register`}>Register</PageLink>}
    >
      <Answer query={screen} loading={<LoadingLines label="Loading the code" blocks={2} />}>
        {(answer) => <Screen screen={answer} />}
      </Answer>
    </Page>
  );
}

function Screen({ screen }: { readonly screen: CheckInScreen }) {
  const styles = useStyles();
  const { standing, code, meeting } = screen;
  if (standing === "before")
    return (
      <EmptyState title={`Check-in opens at ${time(new Date(screen.from))}.`}>
        A picture to scan and a code to type then stand here, new every half minute.
      </EmptyState>
    );
  if (!code)
    return (
      <EmptyState title={`Check-in closed at ${time(new Date(screen.until))}. ${countWords(screen)}.`}>
        Whoever is missing can still be marked on the register.
      </EmptyState>
    );
  return (
    <div className={styles.screen}>
      <div className={styles.picture}>
        <QrPicture address={code.link} label={`Picture to scan: check in to ${meeting.title}`} />
      </div>
      <div className={styles.side}>
        <p className={styles.how}>
          Scan with your phone, or type this code in Beacon under “Check in”, or to the bot:
        </p>
        <p className={styles.code}>{code.shown}</p>
        <TimeLeft key={code.shown} left={code.left} lasts={code.lasts} />
        <p className={styles.count}>
          <strong>{countWords(screen)}</strong>
          {screen.others ? <span className={styles.others}> {screen.others}</span> : null}
        </p>
      </div>
    </div>
  );
}

const countWords = ({ arrived, expected }: CheckInScreen): string => `${arrived} of ${expected} checked in`;

const useStyles = makeStyles({
  screen: {
    display: "grid",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.twoColumns]: { gridTemplateColumns: "minmax(0, min(50vw, 100dvh - 180px)) minmax(0, 1fr)" },
  },
  picture: { width: "100%", maxWidth: "calc(100dvh - 160px)", minWidth: "min(100%, 260px)" },
  side: { display: "grid", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  how: { ...typographyStyles.title3, margin: 0, maxWidth: "32ch" },
  // As large as the screen lets it be, because it is read from the back of a hall.
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightBold,
    fontSize: "clamp(3rem, 8.2vw, 11rem)",
    lineHeight: 1,
    margin: 0,
    whiteSpace: "nowrap",
    [media.phone]: { fontSize: "15vw" },
  },
  count: { ...typographyStyles.largeTitle, margin: 0, overflowWrap: "anywhere" },
  others: { ...typographyStyles.title3, fontWeight: tokens.fontWeightRegular },
});

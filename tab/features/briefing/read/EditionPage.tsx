import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useEdition } from "../../../api/briefing/get-edition.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { CorrectLink } from "../correct/CorrectLink.tsx";
import { TakeUpLink } from "../take-up/TakeUpLink.tsx";
import { EditionText } from "./EditionText.tsx";
import { EditionTools } from "./EditionTools.tsx";
import { editionTitle } from "./edition-title.ts";
import { isOut } from "./is-out.ts";
import { useOpenedOnce } from "./useOpenedOnce.ts";

interface EditionPageProps {
  readonly edition: string;
  /** The item to bring into view. */
  readonly item?: string | undefined;
}

/** One Tuesday's briefing, as much of it as is for the person who reads. */
export default function EditionPage({ edition, item }: EditionPageProps) {
  const styles = useStyles();
  // Until the server has said what today is, the edition's own day words the deadlines.
  const today = useToday() ?? edition;
  const query = useEdition(edition);
  useOpenedOnce(query.data);
  const intro = query.data
    ? `${query.data.items.length} for you · ${counted(query.data.minutes, "minute", "minutes")}`
    : "\u00a0";
  return (
    <>
      <BriefingNavigation />
      <Page
        title={editionTitle(edition, today)}
        intro={intro}
        actions={
          query.data &&
          isOut(query.data) && (
            <>
              <CorrectLink edition={edition} />
              <TakeUpLink edition={edition} />
              <EditionTools key={edition} edition={query.data} today={today} />
            </>
          )
        }
      >
        <Answer query={query} loading={<LoadingLines label="Loading the briefing" blocks={5} />}>
          {(answer) => (
            <>
              <EditionText edition={answer} today={today} named={item} />
              <p className={styles.way}>
                <PageLink to="/briefing/way">How you get the briefing</PageLink>
              </p>
            </>
          )}
        </Answer>
      </Page>
    </>
  );
}

const useStyles = makeStyles({
  way: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalXL },
});

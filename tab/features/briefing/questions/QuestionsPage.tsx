import { makeStyles } from "@fluentui/react-components";
import { useQuestionsToAnswer } from "../../../api/briefing/questions.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { QuestionEntry } from "./QuestionEntry.tsx";

/** What readers ask about one's items, or as an editor about any. */
export default function QuestionsPage() {
  const styles = useStyles();
  const query = useQuestionsToAnswer();
  const today = useToday() ?? "";
  return (
    <>
      <BriefingNavigation />
      <Page
        title="Questions"
        intro="An answer stands under the item for everybody it is for. Who asked is told, and named to you alone."
      >
        <Answer
          query={query}
          loading={<LoadingLines label="Loading the questions" blocks={3} />}
          empty={({ questions }) =>
            questions.length === 0 ? (
              <EmptyState title="Nobody has asked anything.">
                What readers ask about your items of the briefing stands here until you answer it.
              </EmptyState>
            ) : undefined
          }
        >
          {({ questions }) => (
            <ul aria-label="What readers asked" className={styles.list}>
              {questions.map((question) => (
                <QuestionEntry key={question.id} question={question} today={today} />
              ))}
            </ul>
          )}
        </Answer>
      </Page>
    </>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "68ch" } });

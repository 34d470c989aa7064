import { Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useDraft } from "../../../api/briefing-write/get-draft.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { CorrectItems } from "../correct/CorrectItems.tsx";
import { PreviewPane } from "../preview/PreviewPane.tsx";
import { OthersWriting } from "./OthersWriting.tsx";
import { PublicationBar } from "./PublicationBar.tsx";
import { useWritingEdition } from "./useWritingEdition.ts";
import { useWritingStyles } from "./WriteEditionPage.styles.ts";
import { WriteItems } from "./WriteItems.tsx";

/** One Tuesday's briefing on its editor's desk. */
export default function WriteEditionPage({ edition }: { readonly edition: string }) {
  const today = useToday() ?? edition;
  const query = useDraft(edition);
  return (
    <>
      <BriefingNavigation />
      <Page title={isCivilDate(edition) ? `Write: ${day(edition, today)}` : "Write"}>
        <Answer query={query} loading={<LoadingLines label="Loading the draft" blocks={4} />}>
          {(draft) => <Desk key={draft.id} edition={draft} today={today} />}
        </Answer>
      </Page>
    </>
  );
}

function Desk({ edition, today }: { readonly edition: EditorEdition; readonly today: string }) {
  const styles = useWritingStyles();
  const writing = useWritingEdition(edition);
  const isOpen = edition.status === "draft" || edition.status === "scheduled";
  const [isPreview, setPreview] = useState(false);
  const isOut = edition.status === "published";
  const unsavedCount = writing.unsavedIds.length;
  useWarnBeforeUnload(unsavedCount > 0);
  const showsItems = !isPreview && (isOpen || unsavedCount > 0);
  const showsCorrections = !isPreview && isOut && !showsItems;
  return (
    <>
      <PublicationBar edition={edition} today={today} unsavedCount={unsavedCount} />
      {isOpen ? <OthersWriting edition={edition} openId={writing.openId} /> : null}
      <TabList
        className={styles.tabs}
        selectedValue={showsItems ? "items" : showsCorrections ? "correct" : "reader"}
        onTabSelect={(_, { value }) => setPreview(value === "reader")}
      >
        {isOpen || unsavedCount > 0 ? <Tab value="items">Items</Tab> : null}
        {isOut && unsavedCount === 0 ? <Tab value="correct">Correct</Tab> : null}
        <Tab value="reader">As a reader</Tab>
      </TabList>
      {showsItems ? (
        <WriteItems edition={edition} writing={writing} />
      ) : showsCorrections ? (
        <CorrectItems edition={edition.id} today={today} />
      ) : (
        <PreviewPane edition={edition.id} today={today} unsavedCount={unsavedCount} />
      )}
    </>
  );
}

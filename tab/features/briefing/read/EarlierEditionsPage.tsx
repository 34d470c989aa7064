import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { Page } from "../../../ui/Page.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { useSearchWords } from "../../../ui/useSearchWords.ts";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { EditionList } from "./EditionList.tsx";
import { FoundItems } from "./FoundItems.tsx";

/** Every briefing that is out, newest first, and a search through what they said. */
export default function EarlierEditionsPage() {
  const { text, type, words } = useSearchWords();
  return (
    <>
      <BriefingNavigation />
      <Page
        title="Earlier briefings"
        actions={<ButtonLink to="/briefing/missed">What have I missed?</ButtonLink>}
      >
        <SearchField label="Search past briefings" text={text} onType={type} />
        {words === "" ? <EditionList /> : <FoundItems words={words} />}
      </Page>
    </>
  );
}

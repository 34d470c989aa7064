import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMe } from "../../api/home/use-me.ts";
import { path } from "../../api/path.ts";
import { useResources } from "../../api/resources/search-resources.ts";
import { Answer } from "../../ui/Answer.tsx";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { useSearchWords } from "../../ui/useSearchWords.ts";
import { AskNetwork } from "./AskNetwork.tsx";
import { DidYouMean } from "./DidYouMean.tsx";
import { SeveralResources } from "./keep/SeveralResources.tsx";
import { useSeveral } from "./keep/useSeveral.ts";
import { keepsSome } from "./keeps-some.ts";
import { MyRequestsLine } from "./MyRequestsLine.tsx";
import { OpenedByColleagues } from "./OpenedByColleagues.tsx";
import { ResourceBeside } from "./ResourceBeside.tsx";
import { ResourceResults } from "./ResourceResults.tsx";
import { ResourcesNavigation } from "./ResourcesNavigation.tsx";
import { useFacets } from "./useFacets.ts";

/** Documents and links that are worth using, searched from the first letter typed; the one that is open stands beside them. */
export default function ResourcesPage({ openId }: { readonly openId?: string }) {
  const styles = useStyles();
  const { text, type, words } = useSearchWords();
  const { chosen, choose } = useFacets();
  const me = useMe();
  const resources = useResources(words, chosen);
  const asked = new URLSearchParams({ ...(words === "" ? {} : { q: words }), ...chosen }).toString();
  const search = asked === "" ? "" : `?${asked}`;
  // Outside the answer, as what is open beside it: the way back stays when what was done leaves nothing in the list.
  const several = useSeveral(resources.data?.resources ?? []);
  const isNarrowed = Object.keys(chosen).length > 0;
  return (
    <>
      <ResourcesNavigation />
      <Page
        title="Resources"
        leavesFocus
        actions={
          <>
            <ButtonLink to="/resources/add">Add files</ButtonLink>
            <ButtonLink to="/resources/new">Add a link</ButtonLink>
            {keepsSome(me) ? <ButtonLink to="/resources/packs/new">New pack</ButtonLink> : null}
          </>
        }
      >
        <SearchField label="Search resources" text={text} onType={type} takesFocus={openId === undefined} />
        {text === "" && <MyRequestsLine />}
        {openId === undefined ? (
          <p className={styles.people}>
            <PageLink to={`/resources/people${search}`}>
              {words === "" ? "Who can help?" : `Who can help with “${words}”?`}
            </PageLink>
          </p>
        ) : null}
        {text === "" && !isNarrowed && openId === undefined && <OpenedByColleagues />}
        {resources.data?.didYouMean !== undefined && (
          <DidYouMean meant={resources.data.didYouMean} onChoose={type} />
        )}
        <div className={openId === undefined ? undefined : styles.columns}>
          <div className={styles.list}>
            <SeveralResources several={several} />
            <Answer
              query={resources}
              loading={<LoadingLines label="Loading resources" blocks={5} />}
              empty={({ resources: found }) =>
                found.length > 0 || isNarrowed ? undefined : words === "" ? (
                  <EmptyState title="No resources yet.">
                    The central team collects links to guidance, templates and training here.
                  </EmptyState>
                ) : (
                  <AskNetwork key={words} words={words} />
                )
              }
            >
              {(answer) => (
                <ResourceResults
                  answer={answer}
                  chosen={chosen}
                  onChoose={choose}
                  several={several}
                  openId={openId}
                  pageOf={(id) => path`/resources/${id}` + search}
                />
              )}
            </Answer>
          </div>
          {openId === undefined ? null : <ResourceBeside id={openId} back={`/resources${search}`} />}
        </div>
      </Page>
    </>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalL,
  },
  list: { minWidth: 0 },
  people: {
    ...typographyStyles.body1,
    margin: 0,
    marginBlock: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
});

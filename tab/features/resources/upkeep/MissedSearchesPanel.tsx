import { useMissedSearches } from "../../../api/resources/missed-searches.ts";
import { usePins } from "../../../api/resources/pins.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { FirstOfMany } from "./FirstOfMany.tsx";
import { MissedSearch } from "./MissedSearch.tsx";

/** What was searched for and not found: what the collection lacks, or calls otherwise. */
export function MissedSearchesPanel() {
  const searches = useMissedSearches();
  const doing = useUndoable();
  const { pin, unpin } = usePins();
  const show = (resource: { readonly id: string; readonly title: string }, words: string) =>
    doing.attempt(async () => {
      const pinned = await pin(resource.id, { words });
      return { said: `“${words}” now shows ${resource.title} first.`, undo: () => unpin(pinned.id) };
    });
  return (
    <Panel title="Searched and not found, last 30 days">
      <UndoNotice doing={doing} />
      <Answer
        query={searches}
        loading={<LoadingLines label="Loading what was not found" blocks={3} />}
        empty={({ searches: all }) =>
          all.length > 0 ? undefined : (
            <EmptyState title="Nothing.">
              Words that people searched for in vain stand here. Nobody is named.
            </EmptyState>
          )
        }
      >
        {({ searches: all }) => (
          <FirstOfMany of={all}>
            {(search) => (
              <MissedSearch
                key={search.words}
                search={search}
                onPin={(resource) => void show(resource, search.words)}
              />
            )}
          </FirstOfMany>
        )}
      </Answer>
    </Panel>
  );
}

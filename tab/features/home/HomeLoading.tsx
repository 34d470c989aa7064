import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** The home page while its one answer is on its way: the same panels, empty. */
export const HomeLoading = ({ className }: { readonly className: string }) => (
  <div className={className}>
    <Panel title="Do">
      <LoadingLines label="Loading what there is to do" blocks={3} />
    </Panel>
    <Panel title="Go">
      <LoadingLines label="Loading your next meetings" blocks={2} />
    </Panel>
    <Panel title="Read">
      <LoadingLines label="Loading the newest briefing" blocks={1} />
    </Panel>
  </div>
);

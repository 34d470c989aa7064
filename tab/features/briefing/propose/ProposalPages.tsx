import { Route, Switch } from "wouter";
import ChangeProposalPage from "./ChangeProposalPage.tsx";
import ProposalsPage from "./ProposalsPage.tsx";
import ProposePage from "./ProposePage.tsx";

/** Which page of proposed items stands at which address. They come together: who looks at one writes the next. */
export default function ProposalPages() {
  return (
    <Switch>
      <Route path="/briefing/proposals/new">
        <ProposePage />
      </Route>
      <Route path="/briefing/proposals/:id">{({ id }) => <ChangeProposalPage id={id} />}</Route>
      <Route>
        <ProposalsPage />
      </Route>
    </Switch>
  );
}

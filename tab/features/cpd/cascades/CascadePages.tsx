import { Route, Switch } from "wouter";
import CascadesPage from "./CascadesPage.tsx";
import SchoolCascadePage from "./SchoolCascadePage.tsx";
import SessionCascadePage from "./SessionCascadePage.tsx";

/** Which page of sessions carried on stands at which address. They come together: one leads into the next. */
export default function CascadePages() {
  return (
    <Switch>
      <Route path="/cpd/cascades/:meeting">
        {({ meeting }) => <SessionCascadePage key={meeting} meeting={meeting} />}
      </Route>
      <Route path="/cpd/cascades/:meeting/schools/:urn">
        {({ meeting, urn }) => <SchoolCascadePage key={`${meeting}/${urn}`} meeting={meeting} urn={urn} />}
      </Route>
      <Route>
        <CascadesPage />
      </Route>
    </Switch>
  );
}

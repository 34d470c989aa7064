import { Redirect, Route, Switch } from "wouter";
import ClosuresPage from "./closures/ClosuresPage.tsx";
import ImportPage from "./import/ImportPage.tsx";
import JoinerPage from "./people/JoinerPage.tsx";
import PeoplePage from "./people/PeoplePage.tsx";
import PersonPage from "./people/PersonPage.tsx";
import SchoolPage from "./schools/SchoolPage.tsx";
import SchoolsPage from "./schools/SchoolsPage.tsx";

/** Which page of the directory stands at which address. They come together: whoever keeps one keeps the others. */
export default function DirectoryPages() {
  return (
    <Switch>
      <Route path="/people/joiner">
        <JoinerPage />
      </Route>
      <Route path="/people/person/:person">
        {({ person }) => <PersonPage key={person} person={person} />}
      </Route>
      <Route path="/people/schools">
        <SchoolsPage />
      </Route>
      <Route path="/people/schools/:urn">{({ urn }) => <SchoolPage key={urn} urn={urn} />}</Route>
      <Route path="/people/closures">
        <ClosuresPage />
      </Route>
      <Route path="/people/import">
        <ImportPage />
      </Route>
      <Route path="/people">
        <PeoplePage />
      </Route>
      <Route>
        <Redirect to="/people" />
      </Route>
    </Switch>
  );
}

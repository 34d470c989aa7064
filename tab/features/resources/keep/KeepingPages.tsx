import { Route, Switch } from "wouter";
import UpkeepPage from "../upkeep/UpkeepPage.tsx";
import AddFilesPage from "../uploads/AddFilesPage.tsx";
import AddLinkPage from "./AddLinkPage.tsx";
import EditResourcePage from "./EditResourcePage.tsx";
import KeptPage from "./KeptPage.tsx";
import NewPackPage from "./packs/NewPackPage.tsx";

/** Which page for whoever adds resources or keeps them stands at which address. They come together, apart from what everybody reads. */
export default function KeepingPages() {
  return (
    <Switch>
      <Route path="/resources/upkeep">
        <UpkeepPage />
      </Route>
      <Route path="/resources/add">
        <AddFilesPage />
      </Route>
      <Route path="/resources/kept">
        <KeptPage />
      </Route>
      <Route path="/resources/new">
        <AddLinkPage />
      </Route>
      <Route path="/resources/packs/new">
        <NewPackPage />
      </Route>
      <Route path="/resources/:resource/edit">
        {({ resource }) => <EditResourcePage key={resource} id={resource} />}
      </Route>
    </Switch>
  );
}

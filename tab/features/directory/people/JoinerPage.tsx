import { useToday } from "../../../api/home/use-today.ts";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { DirectoryNavigation } from "../DirectoryNavigation.tsx";
import { JoinerForm } from "./JoinerForm.tsx";

/** Takes in somebody who joins: found by e-mail address, with their first post. */
export default function JoinerPage() {
  const today = useToday();
  return (
    <>
      <DirectoryNavigation />
      <Page
        title="Add a person"
        intro="They need an account in Microsoft 365 first, or an invitation as a guest."
      >
        {today ? <JoinerForm today={today} /> : <LoadingLines label="Loading the form" blocks={1} />}
      </Page>
    </>
  );
}

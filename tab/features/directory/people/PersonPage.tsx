import { useStaffMember } from "../../../api/directory-keeping/get-staff-member.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { DirectoryNavigation } from "../DirectoryNavigation.tsx";
import { PersonPosts } from "./PersonPosts.tsx";

/** One person: who they are, and every post they have held, hold and will hold. */
export default function PersonPage({ person: id }: { readonly person: string }) {
  const person = useStaffMember(id);
  const today = useToday();
  return (
    <>
      <DirectoryNavigation />
      <Page title={person.data?.name ?? "Person"} intro={person.data?.email}>
        <Answer query={person} loading={<LoadingLines label="Loading the person" blocks={2} />}>
          {(member) => <PersonPosts member={member} today={today ?? ""} />}
        </Answer>
      </Page>
    </>
  );
}

import { useResource } from "../../api/resources/read-resource.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { ResourceDetails } from "./ResourceDetails.tsx";

/** One resource on a page of its own: where links into Beacon lead. */
export default function ResourcePage({ id }: { readonly id: string }) {
  const resource = useResource(id);
  return (
    <Page
      title={resource.data?.title ?? "Resource"}
      intro={<PageLink to="/resources">All resources</PageLink>}
    >
      <Answer query={resource} loading={<LoadingLines label="Loading the resource" blocks={2} />}>
        {(answer) => <ResourceDetails key={answer.id} resource={answer} />}
      </Answer>
    </Page>
  );
}

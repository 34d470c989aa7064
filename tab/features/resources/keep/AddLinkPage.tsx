import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { useLocation, useSearchParams } from "wouter";
import { resourceSchema } from "../../../../shared/contract/resources/resources.schema.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useMe } from "../../../api/home/use-me.ts";
import { path } from "../../../api/path.ts";
import { useAddLink } from "../../../api/resources/save-resource.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { keepsSome } from "../keeps-some.ts";
import { ResourceEditor } from "./ResourceEditor.tsx";
import { emptyResourceForm, fromResourceForm } from "./resource-form.ts";

/** Adds a link, or proposes one where others keep the collection. The id is made once, so that sending the form twice adds one. */
export default function AddLinkPage() {
  const [id] = useState(() => crypto.randomUUID());
  const [, navigate] = useLocation();
  const [asked] = useSearchParams();
  const me = useMe();
  const adding = useAddLink();
  const isCurator = keepsSome(me);
  const there = resourceSchema.safeParse(
    isApiProblem(adding.error, "resource.there-already") ? adding.error.current : undefined,
  ).data;
  return (
    <Page
      title="Add a link"
      actions={
        <ButtonLink to="/resources/kept">
          {isCurator ? "Proposals and archive" : "What you proposed"}
        </ButtonLink>
      }
      intro={
        me?.isCentralTeam
          ? "It is found as soon as you add it."
          : "What you add to a network that you lead is found at once. Leads of other networks decide on theirs, and you are told."
      }
    >
      {me ? (
        <ResourceEditor
          label="New link"
          first={{
            ...emptyResourceForm,
            address: asked.get("address") ?? "",
            networks: me.leadOf.length === 1 ? me.leadOf.map((network) => network.id) : [],
          }}
          isFile={false}
          isNew
          isCurator={isCurator}
          networksHint="None ticked means that the central team decides."
          saveWords="Add link"
          back="/resources"
          problem={adding.error}
          notice={
            there ? (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody role="alert">
                  This address is in the collection already:{" "}
                  <PageLink to={path`/resources/${there.id}`} appearance="subtle">
                    {there.title}
                  </PageLink>
                </MessageBarBody>
              </MessageBar>
            ) : undefined
          }
          isSaving={adding.isPending}
          onSave={(form) =>
            adding.mutate(
              { id, ...fromResourceForm(form) },
              { onSuccess: () => navigate(path`/resources/${id}`) },
            )
          }
        />
      ) : null}
    </Page>
  );
}

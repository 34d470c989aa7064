import { useState } from "react";
import { useLocation } from "wouter";
import { packKind } from "../../../../../shared/domain/resources/resource.ts";
import { useMe } from "../../../../api/home/use-me.ts";
import { path } from "../../../../api/path.ts";
import { useAddPack } from "../../../../api/resources/save-resource.ts";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { Page } from "../../../../ui/Page.tsx";
import { PageLink } from "../../../../ui/PageLink.tsx";
import { keepsSome } from "../../keeps-some.ts";
import { ResourceEditor } from "../ResourceEditor.tsx";
import { emptyResourceForm, fromPackForm } from "../resource-form.ts";

/** Makes a pack of resources, for those who keep some. The id is made once, so that sending the form twice makes one. */
export default function NewPackPage() {
  const [id] = useState(() => crypto.randomUUID());
  const [, navigate] = useLocation();
  const me = useMe();
  const adding = useAddPack();
  const led = me?.leadOf.map((network) => network.id) ?? [];
  return (
    <Page
      title="New pack"
      intro="Resources in an order, for somebody new in post. It is found as soon as you make it."
    >
      {!me ? null : keepsSome(me) ? (
        <ResourceEditor
          label="New pack"
          first={{
            ...emptyResourceForm,
            kind: packKind,
            networks: led.length === 1 ? led : [],
            entries: [],
          }}
          isFile={false}
          isCurator
          networksHint={
            me.isCentralTeam ? "None ticked means that the central team keeps it." : "Its leads keep it."
          }
          networksAmong={me.isCentralTeam ? undefined : led}
          saveWords="Make the pack"
          back="/resources"
          problem={adding.error}
          isSaving={adding.isPending}
          onSave={(form) =>
            adding.mutate(
              { id, ...fromPackForm(form) },
              { onSuccess: () => navigate(path`/resources/${id}`) },
            )
          }
        />
      ) : (
        <EmptyState
          title="Leads of networks make packs."
          action={<PageLink to="/resources">All resources</PageLink>}
        >
          Ask the lead of your network, or the central team, to make one.
        </EmptyState>
      )}
    </Page>
  );
}

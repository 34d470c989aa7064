import { useState } from "react";
import { useLocation } from "wouter";
import {
  type ResourceDetail,
  resourceDetailSchema,
} from "../../../../shared/contract/resources/resources.schema.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { path } from "../../../api/path.ts";
import { useResource } from "../../../api/resources/read-resource.ts";
import { useChangeResource } from "../../../api/resources/save-resource.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { LostRaceOfResource } from "./LostRaceOfResource.tsx";
import { ResourceEditor } from "./ResourceEditor.tsx";
import { fromResourceForm, type ResourceForm, toResourceForm } from "./resource-form.ts";

/** Changes what is said about a resource: its curators, and its contributor while it is proposed. */
export default function EditResourcePage({ id }: { readonly id: string }) {
  const resource = useResource(id);
  return (
    <Page title={resource.data ? `Edit ${resource.data.title}` : "Edit a resource"}>
      <Answer
        query={resource}
        loading={<LoadingLines label="Loading the resource" blocks={3} />}
        empty={(answer) =>
          answer.canChange ? undefined : (
            <EmptyState
              title="The leads of its network keep this resource."
              action={<PageLink to={path`/resources/${id}`}>Back to {answer.title}</PageLink>}
            >
              Ask one of them, or the central team, to change it.
            </EmptyState>
          )
        }
      >
        {(answer) => <Editing key={id} resource={answer} />}
      </Answer>
    </Page>
  );
}

function Editing({ resource }: { readonly resource: ResourceDetail }) {
  // What one began from: a newer answer in the background must not move the ground under the form.
  const [base, setBase] = useState(resource);
  const [form, setForm] = useState(() => toResourceForm(resource));
  const [, navigate] = useLocation();
  const saving = useChangeResource();
  const theirs = resourceDetailSchema.safeParse(
    isApiProblem(saving.error, "resource.changed") ? saving.error.current : undefined,
  ).data;
  const save = (written: ResourceForm, version: string) => {
    setForm(written);
    saving.mutate(
      { id: resource.id, version, body: fromResourceForm(written) },
      { onSuccess: () => navigate(path`/resources/${resource.id}`) },
    );
  };
  if (theirs)
    return (
      <LostRaceOfResource
        key={theirs.version}
        base={toResourceForm(base)}
        yours={form}
        theirs={theirs}
        problem={saving.error}
        isSaving={saving.isPending}
        onResolve={(chosen, andSave) => {
          setBase(theirs);
          setForm(chosen);
          saving.reset();
          if (andSave) save(chosen, theirs.version);
        }}
      />
    );
  return (
    <ResourceEditor
      key={base.version}
      label={`Edit ${base.title}`}
      first={form}
      isFile={base.file !== undefined}
      isCurator={base.canCurate}
      networksHint={base.canCurate ? "You decide for the networks that you lead." : "Its leads decide."}
      saveWords="Save"
      back={path`/resources/${resource.id}`}
      problem={saving.error}
      isSaving={saving.isPending}
      onSave={(written) => save(written, base.version)}
    />
  );
}

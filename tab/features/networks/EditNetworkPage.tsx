import { useState } from "react";
import { useLocation } from "wouter";
import { type NetworkPage, networkPageSchema } from "../../../shared/contract/networks/network.schema.ts";
import { isApiProblem } from "../../api/api-problem.ts";
import { useNetwork } from "../../api/networks/get-network.ts";
import { useChangeNetwork } from "../../api/networks/save-network.ts";
import { Answer } from "../../ui/Answer.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { LostRaceOfNetwork } from "./LostRaceOfNetwork.tsx";
import { NetworkEditor } from "./NetworkEditor.tsx";
import { fromNetworkForm, type NetworkForm, toNetworkForm } from "./network-form.ts";

/** Changes a network; for the central team. */
export default function EditNetworkPage({ network: id }: { readonly network: string }) {
  const network = useNetwork(id);
  return (
    <Page title={network.data ? `Edit ${network.data.name}` : "Edit network"}>
      <Answer
        query={network}
        loading={<LoadingLines label="Loading the network" blocks={3} />}
        empty={(answer) =>
          answer.canEdit ? undefined : (
            <EmptyState
              title="Only the central team changes what a network is."
              action={<PageLink to={`/networks/${id}`}>Back to {answer.name}</PageLink>}
            >
              Its leads plan its meetings.
            </EmptyState>
          )
        }
      >
        {(answer) => <Editing key={id} network={answer} />}
      </Answer>
    </Page>
  );
}

function Editing({ network }: { readonly network: NetworkPage }) {
  // What one began from: a newer answer in the background must not move the ground under the form.
  const [base, setBase] = useState(network);
  const [form, setForm] = useState(() => toNetworkForm(network));
  const [, navigate] = useLocation();
  const saving = useChangeNetwork();
  const theirs = networkPageSchema.safeParse(
    isApiProblem(saving.error, "network.changed") ? saving.error.current : undefined,
  ).data;
  const save = (written: NetworkForm, version: string) => {
    setForm(written);
    saving.mutate(
      { id: network.id, version, body: fromNetworkForm(written) },
      { onSuccess: () => navigate(`/networks/${network.id}`) },
    );
  };
  if (theirs)
    return (
      <LostRaceOfNetwork
        key={theirs.version}
        base={toNetworkForm(base)}
        yours={form}
        theirs={theirs}
        problem={saving.error}
        isSaving={saving.isPending}
        onResolve={async (chosen, andSave) => {
          setBase(theirs);
          setForm(chosen);
          saving.reset();
          if (andSave) save(chosen, theirs.version);
        }}
      />
    );
  return (
    <NetworkEditor
      key={base.version}
      label={`Edit ${base.name}`}
      first={form}
      saveWords="Save network"
      back={`/networks/${network.id}`}
      problem={saving.error}
      isSaving={saving.isPending}
      onSave={(written) => save(written, base.version)}
    />
  );
}

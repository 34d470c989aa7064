import { useState } from "react";
import { useLocation } from "wouter";
import { useCreateNetwork } from "../../api/networks/save-network.ts";
import { Page } from "../../ui/Page.tsx";
import { NetworkEditor } from "./NetworkEditor.tsx";
import { emptyNetworkForm, fromNetworkForm } from "./network-form.ts";

/** Sets up a network. The id is made once, so that sending the form twice makes one. */
export default function NewNetworkPage() {
  const [id] = useState(() => crypto.randomUUID());
  const [, navigate] = useLocation();
  const creating = useCreateNetwork();
  return (
    <Page title="Add a network" intro="Its members see it, and its leads can plan its meetings, at once.">
      <NetworkEditor
        label="New network"
        first={emptyNetworkForm}
        saveWords="Add network"
        back="/networks"
        problem={creating.error}
        isSaving={creating.isPending}
        onSave={(form) =>
          creating.mutate({ id, ...fromNetworkForm(form) }, { onSuccess: () => navigate(`/networks/${id}`) })
        }
      />
    </Page>
  );
}

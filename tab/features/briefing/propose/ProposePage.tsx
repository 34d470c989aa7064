import { useState } from "react";
import { useLocation, useSearchParams } from "wouter";
import { useMyProposals, usePropose } from "../../../api/briefing-write/proposals.ts";
import { useMe } from "../../../api/home/use-me.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { emptyItemForm, fromItemForm, toItemForm } from "../write/item-form.ts";
import { ProposalEditor } from "./ProposalEditor.tsx";

/** Writes an item for an editor to read. Its id is made once, so that sending the form twice proposes one. */
export default function ProposePage() {
  const [id] = useState(() => crypto.randomUUID());
  const [, navigate] = useLocation();
  const [asked] = useSearchParams();
  const me = useMe();
  const today = useToday() ?? "";
  const query = useMyProposals();
  const proposing = usePropose();
  const from = query.data?.proposals.find((proposal) => proposal.id === asked.get("from"));
  return (
    <>
      <BriefingNavigation />
      <Page title="Propose an item">
        <Answer
          query={query}
          loading={<LoadingLines label="Loading the Tuesdays" blocks={3} />}
          empty={({ tuesdays }) =>
            tuesdays.length > 0 ? undefined : (
              <EmptyState title="No Tuesday is open.">
                The next briefings are in the holidays. Come back in term.
              </EmptyState>
            )
          }
        >
          {({ tuesdays }) =>
            me ? (
              <ProposalEditor
                label="New item"
                first={{
                  edition: tuesdays[0]?.edition ?? "",
                  form: from ? toItemForm(from) : { ...emptyItemForm, owner: { id: me.id, name: me.name } },
                }}
                tuesdays={tuesdays}
                today={today}
                saveWords="Propose it"
                problem={proposing.error}
                isSaving={proposing.isPending}
                onSave={({ edition, form }) =>
                  proposing.mutate(
                    { id, edition, ...fromItemForm(form) },
                    { onSuccess: () => navigate("/briefing/proposals") },
                  )
                }
              />
            ) : null
          }
        </Answer>
      </Page>
    </>
  );
}

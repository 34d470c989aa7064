import { useState } from "react";
import { useLocation } from "wouter";
import { type Proposal, proposalSchema } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useMyProposals, useRewriteProposal } from "../../../api/briefing-write/proposals.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { fromItemForm, toItemForm } from "../write/item-form.ts";
import { LostRace } from "../write/LostRace.tsx";
import { ProposalEditor } from "./ProposalEditor.tsx";
import { isOpenProposal } from "./proposal-words.ts";

/** Changes what one proposed, while no editor has taken it in. */
export default function ChangeProposalPage({ id }: { readonly id: string }) {
  const query = useMyProposals();
  return (
    <>
      <BriefingNavigation />
      <Page title="Change what you proposed">
        <Answer
          query={query}
          loading={<LoadingLines label="Loading what you proposed" blocks={3} />}
          empty={({ proposals }) =>
            proposals.some((each) => each.id === id && isOpenProposal(each)) ? undefined : (
              <EmptyState
                title="This can no longer be changed."
                action={<PageLink to="/briefing/proposals">What you proposed</PageLink>}
              >
                An editor has taken it in, or you took it back.
              </EmptyState>
            )
          }
        >
          {({ proposals }) => {
            const proposal = proposals.find((each) => each.id === id);
            return proposal ? <Changing key={id} proposal={proposal} /> : null;
          }}
        </Answer>
      </Page>
    </>
  );
}

function Changing({ proposal }: { readonly proposal: Proposal }) {
  // What one began from: a newer answer in the background must not move the ground under the form.
  const [base, setBase] = useState(proposal);
  const [form, setForm] = useState(() => toItemForm(proposal));
  const [, navigate] = useLocation();
  const today = useToday() ?? "";
  const saving = useRewriteProposal();
  const theirs = proposalSchema.safeParse(
    isApiProblem(saving.error, "proposal.changed") ? saving.error.current : undefined,
  ).data;
  const save = (written: typeof form, version: string) => {
    setForm(written);
    saving.mutate(
      { id: base.id, version, body: fromItemForm(written) },
      { onSuccess: () => navigate("/briefing/proposals") },
    );
  };
  if (theirs)
    return (
      <LostRace
        key={theirs.version}
        base={toItemForm(base)}
        yours={form}
        theirs={theirs}
        problem={saving.error}
        isSaving={saving.isPending}
        onResolve={async (_, chosen, andSave) => {
          setBase(theirs);
          setForm(chosen);
          saving.reset();
          if (andSave) save(chosen, theirs.version);
        }}
      />
    );
  return (
    <ProposalEditor
      key={base.version}
      label={base.title}
      first={{ edition: base.edition, form }}
      tuesdays={[]}
      today={today}
      saveWords={base.status === "sent-back" ? "Send it to the editor again" : "Save"}
      problem={saving.error}
      isSaving={saving.isPending}
      onSave={({ form: written }) => save(written, base.version)}
    />
  );
}

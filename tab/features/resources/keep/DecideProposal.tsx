import { resourceLimits } from "../../../../shared/domain/resources/resource-errors.ts";
import { useDecideProposal } from "../../../api/resources/save-resource.ts";
import { DecisionForm } from "../../../ui/DecisionForm.tsx";

/** Takes a proposal, or declines it with the reason that its contributor is told. */
export function DecideProposal({
  resource: { id, title, version },
  contributor,
  onDecided,
}: {
  readonly resource: { readonly id: string; readonly title: string; readonly version: string };
  /** Who is told; absent when nobody is. */
  readonly contributor: string | undefined;
  readonly onDecided?: (said: string) => void;
}) {
  const deciding = useDecideProposal();
  return (
    <DecisionForm
      title={title}
      acceptWords="Accept"
      declineWords="Decline"
      proposer={contributor}
      limit={resourceLimits.because}
      problem={deciding.error}
      isPending={deciding.isPending}
      onDecide={(body) =>
        deciding.mutate(
          { id, version, body },
          { onSuccess: () => onDecided?.(`${body.accepted ? "Accepted" : "Declined"}: ${title}.`) },
        )
      }
    />
  );
}

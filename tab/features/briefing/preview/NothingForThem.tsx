import { EmptyState } from "../../../ui/EmptyState.tsx";

/** An edition that does not concern somebody. */
export const NothingForThem = ({ name }: { readonly name: string }) => (
  <EmptyState title={`Nothing in this briefing is for ${name}.`}>They will not be told about it.</EmptyState>
);

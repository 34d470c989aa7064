import type { RegisterBody } from "../../../../shared/contract/cpd/register.schema.ts";
import { useMarkRegister } from "../../../api/meetings/register.ts";

type Word = RegisterBody["marks"][number]["word"];

/** Marks people on a register. What failed is sent again as it was, with the ids it had, so that each mark stands once. */
export function useMarking(meeting: string) {
  const sending = useMarkRegister(meeting);
  const { variables } = sending;
  return {
    isBusy: sending.isPending,
    problem: sending.error,
    retry: () => {
      if (variables) sending.mutate(variables);
    },
    mark: (people: readonly string[], word: Word) =>
      sending.mutate({
        marks: people.map((person) => ({ id: crypto.randomUUID(), person, word })),
      }),
  };
}

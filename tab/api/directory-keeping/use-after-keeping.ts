import { useQueryClient } from "@tanstack/react-query";

/** What every change of the directory does next: asks again for all that is on show, because networks, audiences and meetings all follow from it. */
export function useAfterKeeping() {
  const answers = useQueryClient();
  return () => answers.invalidateQueries();
}

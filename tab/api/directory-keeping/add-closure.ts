import { useMutation } from "@tanstack/react-query";
import {
  keptClosureSchema,
  type NewClosureBody,
} from "../../../shared/contract/directory/closures.schema.ts";
import { useApi } from "../api-context.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `POST /api/directory/closures`. Safe to repeat: the closure's id is the sender's. */
export function useAddClosure() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: (closure: NewClosureBody) =>
      api.ask({ method: "POST", path: "/api/directory/closures", body: closure }, keptClosureSchema),
    onSuccess: afterKeeping,
  });
}

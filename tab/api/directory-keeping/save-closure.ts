import { useMutation } from "@tanstack/react-query";
import {
  type ClosureEditBody,
  keptClosureSchema,
} from "../../../shared/contract/directory/closures.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

interface ClosureSaving {
  readonly id: string;
  readonly version: string;
  readonly closure: ClosureEditBody;
}

/** `PUT /api/directory/closures/{id}`. Refused with `directory.changed` and the closure as it stands when somebody else saved first. */
export function useSaveClosure() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: ({ id, version, closure }: ClosureSaving) =>
      api.ask(
        { method: "PUT", path: path`/api/directory/closures/${id}`, version, body: closure },
        keptClosureSchema,
      ),
    // After a lost race, too: what is on show does not stand any more.
    onSettled: afterKeeping,
  });
}

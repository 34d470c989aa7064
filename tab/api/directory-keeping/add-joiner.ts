import { useMutation } from "@tanstack/react-query";
import { type JoinerBody, staffMemberSchema } from "../../../shared/contract/directory/staff.schema.ts";
import { useApi } from "../api-context.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `POST /api/directory/staff`: somebody who joins, with their first post. Safe to repeat. */
export function useAddJoiner() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: (joiner: JoinerBody) =>
      api.ask({ method: "POST", path: "/api/directory/staff", body: joiner }, staffMemberSchema),
    onSuccess: afterKeeping,
  });
}

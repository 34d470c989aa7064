import { useMutation } from "@tanstack/react-query";
import { accountSchema } from "../../../shared/contract/directory/staff.schema.ts";
import { useApi } from "../api-context.ts";

/** `GET /api/directory/accounts?email=`: asked when somebody presses "Find", not while they type. */
export function useFindAccount() {
  const api = useApi();
  return useMutation({
    mutationFn: (email: string) =>
      api.ask(
        { method: "GET", path: `/api/directory/accounts?${new URLSearchParams({ email })}` },
        accountSchema,
      ),
  });
}

import { useMutation } from "@tanstack/react-query";
import { leftSchema } from "../../../shared/contract/directory/staff.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `POST /api/directory/staff/{person}/leaving`: every post ends on one day. Answers the posts as they were. */
export function useLeaveTrust(person: string) {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: (lastDay: string) =>
      api.ask(
        { method: "POST", path: path`/api/directory/staff/${person}/leaving`, body: { lastDay } },
        leftSchema,
      ),
    onSettled: afterKeeping,
  });
}

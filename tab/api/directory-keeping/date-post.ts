import { useMutation } from "@tanstack/react-query";
import { keptPostSchema, type PostDatesBody } from "../../../shared/contract/directory/staff.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

export interface PostDating {
  readonly id: string;
  readonly version: string;
  readonly dates: PostDatesBody;
}

/** `PUT /api/directory/posts/{id}`: from when to when a post is held. */
export function useDatePost() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: ({ id, version, dates }: PostDating) =>
      api.ask(
        { method: "PUT", path: path`/api/directory/posts/${id}`, version, body: dates },
        keptPostSchema,
      ),
    // After a lost race, too: what is on show does not stand any more.
    onSettled: afterKeeping,
  });
}

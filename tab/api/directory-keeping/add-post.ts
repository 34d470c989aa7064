import { useMutation } from "@tanstack/react-query";
import { keptPostSchema, type NewPostBody } from "../../../shared/contract/directory/staff.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `POST /api/directory/staff/{person}/posts`. Safe to repeat: the post's id is the sender's. */
export function useAddPost(person: string) {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: (post: NewPostBody) =>
      api.ask(
        { method: "POST", path: path`/api/directory/staff/${person}/posts`, body: post },
        keptPostSchema,
      ),
    onSuccess: afterKeeping,
  });
}

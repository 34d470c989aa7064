import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type {
  decisionBodySchema,
  newLinkSchema,
  newPackSchema,
  resourceBodySchema,
} from "../../../shared/contract/resources/keeping-resources.schema.ts";
import {
  type ResourceDetail,
  resourceDetailSchema,
} from "../../../shared/contract/resources/resources.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { anyResourceKey, keptResourcesKey, resourceKey, resourcesKey } from "./resource-keys.ts";

interface OverVersion<Body> {
  readonly id: string;
  /** The version it was written over. */
  readonly version: string;
  readonly body: Body;
}

/** `POST /api/resources/links`. Safe to repeat: the link's id is the sender's. Refused with the resource that has the address already. */
export function useAddLink() {
  const api = useApi();
  const onSuccess = useAfterSaving();
  return useMutation({
    mutationFn: (link: z.input<typeof newLinkSchema>) =>
      api.ask({ method: "POST", path: "/api/resources/links", body: link }, resourceDetailSchema),
    onSuccess,
  });
}

/** `POST /api/resources/packs`. Safe to repeat: the pack's id is the sender's. */
export function useAddPack() {
  const api = useApi();
  const onSuccess = useAfterSaving();
  return useMutation({
    mutationFn: (pack: z.input<typeof newPackSchema>) =>
      api.ask({ method: "POST", path: "/api/resources/packs", body: pack }, resourceDetailSchema),
    onSuccess,
  });
}

/** `PUT /api/resources/{id}`. Refused with `resource.changed` and the resource as it stands when somebody else saved first. */
export function useChangeResource() {
  const api = useApi();
  const onSuccess = useAfterSaving();
  return useMutation({
    mutationFn: ({ id, version, body }: OverVersion<z.input<typeof resourceBodySchema>>) =>
      api.ask({ method: "PUT", path: path`/api/resources/${id}`, version, body }, resourceDetailSchema),
    onSuccess,
  });
}

/** `PUT /api/resources/{id}/decision`. */
export function useDecideProposal() {
  const api = useApi();
  const onSuccess = useAfterSaving();
  return useMutation({
    mutationFn: ({ id, version, body }: OverVersion<z.input<typeof decisionBodySchema>>) =>
      api.ask(
        { method: "PUT", path: path`/api/resources/${id}/decision`, version, body },
        resourceDetailSchema,
      ),
    onSuccess,
  });
}

/** Shows what was saved at once, and asks again for every list it may stand in. */
function useAfterSaving() {
  const answers = useQueryClient();
  return (saved: ResourceDetail) => {
    answers.setQueryData(resourceKey(saved.id), saved);
    void answers.invalidateQueries({ queryKey: resourcesKey });
    void answers.invalidateQueries({ queryKey: keptResourcesKey });
    // The pages of its resources tell which packs hold them.
    if (saved.entries)
      void answers.invalidateQueries({
        queryKey: anyResourceKey,
        predicate: ({ queryKey: [, id] }) => id !== saved.id,
      });
  };
}

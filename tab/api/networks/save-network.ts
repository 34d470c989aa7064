import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type NetworkPage,
  type networkBodySchema,
  networkPageSchema,
  type newNetworkSchema,
} from "../../../shared/contract/networks/network.schema.ts";
import { useApi } from "../api-context.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";
import { networkKey, networksKey } from "./network-keys.ts";

export interface ChangeNetwork {
  readonly id: string;
  /** The version it was written over. */
  readonly version: string;
  readonly body: z.input<typeof networkBodySchema>;
}

/** `PUT /api/networks/{id}`. Refused with `network.changed` and the network as it stands when somebody else saved first. */
export function useChangeNetwork() {
  const api = useApi();
  const afterWriting = useAfterWritingNetwork();
  return useMutation({
    mutationFn: ({ id, version, body }: ChangeNetwork) =>
      api.ask({ method: "PUT", path: path`/api/networks/${id}`, version, body }, networkPageSchema),
    onSuccess: afterWriting,
  });
}

/** `POST /api/networks`. Safe to repeat: the network's id is the sender's. */
export function useCreateNetwork() {
  const api = useApi();
  const afterWriting = useAfterWritingNetwork();
  return useMutation({
    mutationFn: (network: z.input<typeof newNetworkSchema>) =>
      api.ask({ method: "POST", path: "/api/networks", body: network }, networkPageSchema),
    onSuccess: afterWriting,
  });
}

/** Shows what was saved at once, then asks again for the list and the home page. */
function useAfterWritingNetwork() {
  const answers = useQueryClient();
  return async (saved: NetworkPage) => {
    await answers.cancelQueries({ queryKey: networksKey });
    answers.setQueryData(networkKey(saved.id), saved);
    void answers.invalidateQueries({ queryKey: networksKey, exact: true });
    void answers.invalidateQueries({ queryKey: homeKey });
  };
}

import { queryOptions, useQuery } from "@tanstack/react-query";
import { networkTakeUpSchema } from "../../../shared/contract/cpd/network-take-up.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { takeUpKey } from "./take-up-key.ts";

/** `GET /api/networks/{id}/take-up`: for the network's leads and the central team. */
const networkTakeUpOptions = (api: ApiClient, network: string) =>
  queryOptions({
    queryKey: [...takeUpKey, "network", network],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/networks/${network}/take-up`, signal }, networkTakeUpSchema),
  });

export const useNetworkTakeUp = (network: string) => useQuery(networkTakeUpOptions(useApi(), network));

import { queryOptions, useQuery } from "@tanstack/react-query";
import { networkPageSchema } from "../../../shared/contract/networks/network.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { networkKey } from "./network-keys.ts";

/** `GET /api/networks/{id}`: a network's own page. Asks nothing while none is named. */
export const networkOptions = (api: ApiClient, network: string) =>
  queryOptions({
    queryKey: networkKey(network),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/networks/${network}`, signal }, networkPageSchema),
    enabled: network !== "",
  });

export const useNetwork = (network: string) => useQuery(networkOptions(useApi(), network));

import { queryOptions, useQuery } from "@tanstack/react-query";
import { personCpdSchema } from "../../../shared/contract/cpd/person-cpd.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { takeUpKey } from "./take-up-key.ts";

/** `GET /api/cpd/people/{id}`: for the person, the heads of their schools and the central team. */
const personCpdOptions = (api: ApiClient, person: string) =>
  queryOptions({
    queryKey: [...takeUpKey, "person", person],
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/cpd/people/${person}`, signal }, personCpdSchema),
  });

export const usePersonCpd = (person: string) => useQuery(personCpdOptions(useApi(), person));

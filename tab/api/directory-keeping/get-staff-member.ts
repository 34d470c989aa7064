import { queryOptions, useQuery } from "@tanstack/react-query";
import { staffMemberSchema } from "../../../shared/contract/directory/staff.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

/** `GET /api/directory/staff/{person}`: a person with every post. */
export const staffMemberOptions = (api: ApiClient, person: string) =>
  queryOptions({
    queryKey: ["directory", "staff", person] as const,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/directory/staff/${person}`, signal }, staffMemberSchema),
  });

export const useStaffMember = (person: string) => useQuery(staffMemberOptions(useApi(), person));

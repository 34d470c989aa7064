import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { staffSchema } from "../../../shared/contract/directory/staff.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";

export interface StaffQuestion {
  readonly q: string;
  /** Empty for any. */
  readonly role: string;
  /** Empty for any. */
  readonly school: string;
  readonly page: number;
}

/** `GET /api/directory/staff`: fifty people a page, by name, post or school. */
export const staffOptions = (api: ApiClient, { q, role, school, page }: StaffQuestion) =>
  queryOptions({
    queryKey: ["directory", "staff", { q, role, school, page }] as const,
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ q, page: String(page) });
      if (role !== "") asked.set("role", role);
      if (school !== "") asked.set("school", school);
      return api.ask({ method: "GET", path: `/api/directory/staff?${asked}`, signal }, staffSchema);
    },
    placeholderData: keepPreviousData,
  });

export const useStaff = (asked: StaffQuestion) => useQuery(staffOptions(useApi(), asked));

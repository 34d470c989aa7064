import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type RegisterBody,
  registerSchema,
  type TakeBackBody,
} from "../../../shared/contract/cpd/register.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { myCpdKey } from "../cpd/my-cpd.ts";
import { takeUpKey } from "../cpd/take-up-key.ts";
import { path } from "../path.ts";
import { meetingKey } from "./meeting-keys.ts";

const registerKey = (meeting: string) => [...meetingKey(meeting), "register"] as const;

/** `GET /api/meetings/{id}/register`: for the network's leads and the central team. */
const registerOptions = (api: ApiClient, meeting: string) =>
  queryOptions({
    queryKey: registerKey(meeting),
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/meetings/${meeting}/register`, signal }, registerSchema),
  });

export const useRegister = (meeting: string) => useQuery(registerOptions(useApi(), meeting));

/** `POST /api/meetings/{id}/register/taken-back`: marks that were a slip. Safe to repeat. */
export function useTakeBackMarks(meeting: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: TakeBackBody) =>
      api.ask(
        { method: "POST", path: path`/api/meetings/${meeting}/register/taken-back`, body },
        registerSchema,
      ),
    onSuccess: (register) => {
      queries.setQueryData(registerKey(meeting), register);
      void queries.invalidateQueries({ queryKey: myCpdKey });
      void queries.invalidateQueries({ queryKey: takeUpKey });
    },
  });
}

/** `POST /api/meetings/{id}/register`: a human's word for one or several people. Safe to repeat. */
export function useMarkRegister(meeting: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RegisterBody) =>
      api.ask({ method: "POST", path: path`/api/meetings/${meeting}/register`, body }, registerSchema),
    onSuccess: (register) => {
      queries.setQueryData(registerKey(meeting), register);
      // Whoever keeps a register may stand on it.
      void queries.invalidateQueries({ queryKey: myCpdKey });
      void queries.invalidateQueries({ queryKey: takeUpKey });
    },
  });
}

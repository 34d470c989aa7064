import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type CascadeAnswerBody,
  type CascadeVisitBody,
  cascadesSchema,
  type SchoolCascade,
  schoolCascadeSchema,
  sessionCascadeSchema,
} from "../../../shared/contract/cpd/cascade.schema.ts";
import { useApi } from "../api-context.ts";
import { homeKey } from "../home/get-home.ts";
import { path } from "../path.ts";

const cascadesKey = ["cpd", "cascades"] as const;
const sessionKey = (meeting: string) => [...cascadesKey, meeting] as const;

export interface CascadePlace {
  readonly meeting: string;
  readonly urn: string;
}
const schoolKey = ({ meeting, urn }: CascadePlace) => [...sessionKey(meeting), urn] as const;
const schoolPath = ({ meeting, urn }: CascadePlace) =>
  path`/api/cpd/cascades/meetings/${meeting}/schools/${urn}`;

/** `GET /api/cpd/cascades`: every session of the year that asks; for leads and the central team. */
export function useCascades() {
  const api = useApi();
  return useQuery({
    queryKey: cascadesKey,
    queryFn: ({ signal }) => api.ask({ method: "GET", path: "/api/cpd/cascades", signal }, cascadesSchema),
  });
}

/** `GET /api/cpd/cascades/meetings/{id}`: school by school. */
export function useSessionCascade(meeting: string) {
  const api = useApi();
  return useQuery({
    queryKey: sessionKey(meeting),
    queryFn: ({ signal }) =>
      api.ask(
        { method: "GET", path: path`/api/cpd/cascades/meetings/${meeting}`, signal },
        sessionCascadeSchema,
      ),
  });
}

/** `GET /api/cpd/cascades/meetings/{id}/schools/{urn}`: what the form starts from. */
export function useSchoolCascade(place: CascadePlace) {
  const api = useApi();
  return useQuery({
    queryKey: schoolKey(place),
    queryFn: ({ signal }) => api.ask({ method: "GET", path: schoolPath(place), signal }, schoolCascadeSchema),
  });
}

/**
 * `PUT` and `DELETE` of a school's answer; without a body it is taken back. Refused with `cascade.changed` and what stands when
 * somebody else of the school saved first.
 */
export function useAnswerCascade(place: CascadePlace) {
  return useChange<CascadeAnswerBody>(place, schoolPath(place));
}

/** `PUT` and `DELETE` of the central team's visit. */
export function useVisitCascade(place: CascadePlace) {
  return useChange<CascadeVisitBody>(place, `${schoolPath(place)}/visit`);
}

function useChange<Body>(place: CascadePlace, at: string) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: string; body: Body | undefined }) =>
      api.ask<SchoolCascade>(
        { method: body ? "PUT" : "DELETE", path: at, version, ...(body ? { body } : {}) },
        schoolCascadeSchema,
      ),
    async onSuccess(saved) {
      await answers.cancelQueries({ queryKey: cascadesKey });
      answers.setQueryData(schoolKey(place), saved);
      // The form stands on what was just saved; the lists and home are asked again when they are next looked at.
      void answers.invalidateQueries({ queryKey: ["cpd"], refetchType: "none" });
      void answers.invalidateQueries({ queryKey: homeKey });
    },
  });
}

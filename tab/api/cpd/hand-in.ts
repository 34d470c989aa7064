import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type certificateBodySchema,
  type certificateDecisionSchema,
  certificateFileSchema,
  certificatesSchema,
  type recordingBodySchema,
} from "../../../shared/contract/cpd/hand-in.schema.ts";
import { type MyCpd, myCpdSchema } from "../../../shared/contract/cpd/my-cpd.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { myCpdKey } from "./my-cpd.ts";
import { takeUpKey } from "./take-up-key.ts";

type CertificateToHandIn = Omit<z.input<typeof certificateBodySchema>, "file"> & {
  readonly file: Blob | undefined;
};

const certificatesKey = ["cpd", "certificates"] as const;

/** `PUT /api/cpd/mine/certificates/:id/file` where there is one, then `POST /api/cpd/mine/certificates`. Sent again with the same id it stands once. */
export function useHandInCertificate() {
  const api = useApi();
  const after = useAfterHandIn();
  return useMutation({
    mutationFn: async ({ file, ...body }: CertificateToHandIn) => {
      const at = path`/api/cpd/mine/certificates/${body.id}/file`;
      const kept = file && (await api.ask({ method: "PUT", path: at, file }, certificateFileSchema));
      return api.ask(
        {
          method: "POST",
          path: "/api/cpd/mine/certificates",
          body: { ...body, ...(kept ? { file: kept.kind } : {}) },
        },
        myCpdSchema,
      );
    },
    onSuccess: after,
  });
}

/** `POST /api/cpd/mine/recordings`. Sent again with the same id it stands once. */
export function useAnswerRecording() {
  const api = useApi();
  const after = useAfterHandIn();
  return useMutation({
    mutationFn: (body: z.input<typeof recordingBodySchema>) =>
      api.ask({ method: "POST", path: "/api/cpd/mine/recordings", body }, myCpdSchema),
    onSuccess: after,
  });
}

/** `GET /api/cpd/certificates`: what waits for one's decision; nothing for whoever decides on nobody's. */
export function useCertificatesToApprove() {
  const api = useApi();
  return useQuery({
    queryKey: certificatesKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: "/api/cpd/certificates", signal }, certificatesSchema),
  });
}

/** `POST /api/cpd/certificates/decisions`. Sent again with the same id it stands once. */
export function useDecideCertificate() {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof certificateDecisionSchema>) =>
      api.ask({ method: "POST", path: "/api/cpd/certificates/decisions", body }, certificatesSchema),
    onSuccess: (waiting) => {
      answers.setQueryData(certificatesKey, waiting);
      void answers.invalidateQueries({ queryKey: takeUpKey });
    },
    // Somebody else may have decided: what still waits is asked again.
    onError: () => answers.invalidateQueries({ queryKey: certificatesKey }),
  });
}

function useAfterHandIn() {
  const answers = useQueryClient();
  return (mine: MyCpd) => {
    answers.setQueryData(myCpdKey, mine);
  };
}

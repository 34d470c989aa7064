import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import {
  type changedTemplateSchema,
  type newTemplateSchema,
  type Template,
  templateSchema,
  templatesSchema,
} from "../../../shared/contract/briefing/template.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";

type Changed = Pick<Template, "id" | "version"> & z.input<typeof changedTemplateSchema>;

const templatesKey = ["briefing-templates"] as const;

/** `GET /api/briefing/templates`: what items can begin from, by name. */
export function useTemplates() {
  const api = useApi();
  return useQuery({
    queryKey: templatesKey,
    queryFn: ({ signal }) =>
      api.ask({ method: "GET", path: path`/api/briefing/templates`, signal }, templatesSchema),
  });
}

/** A write of a template; the list is asked for again. */
function useTemplateWrite<Sent, Answer>(ask: (api: ApiClient, sent: Sent) => Promise<Answer>) {
  const api = useApi();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent) => ask(api, sent),
    onSuccess: () => answers.invalidateQueries({ queryKey: templatesKey }),
  });
}

/** `POST /api/briefing/templates`. Safe to repeat: the id is the sender's. */
export const useKeepTemplate = () =>
  useTemplateWrite((api, body: z.input<typeof newTemplateSchema>) =>
    api.ask({ method: "POST", path: path`/api/briefing/templates`, body }, templateSchema),
  );

/** `PUT /api/briefing/templates/{id}`: another name, or other content. Refused with `template.changed` when somebody was quicker. */
export const useChangeTemplate = () =>
  useTemplateWrite((api, { id, version, name, content }: Changed) =>
    api.ask(
      { method: "PUT", path: path`/api/briefing/templates/${id}`, version, body: { name, content } },
      templateSchema,
    ),
  );

/** `DELETE /api/briefing/templates/{id}`. */
export const useDeleteTemplate = () =>
  useTemplateWrite((api, { id, version }: Pick<Template, "id" | "version">) =>
    api.tell({ method: "DELETE", path: path`/api/briefing/templates/${id}`, version }),
  );

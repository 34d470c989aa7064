import { useMutation } from "@tanstack/react-query";
import { type KeptSettings, keptSettingsSchema } from "../../../shared/contract/directory/settings.schema.ts";
import { useApi } from "../api-context.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `PUT /api/settings`. Refused with `settings.changed` and what stands when somebody else saved first. */
export function useSaveSettings() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: ({ settings, version }: KeptSettings) =>
      api.ask({ method: "PUT", path: "/api/settings", version, body: settings }, keptSettingsSchema),
    onSuccess: afterKeeping,
  });
}

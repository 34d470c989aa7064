import { useMutation } from "@tanstack/react-query";
import {
  type SchoolEditBody,
  schoolRecordSchema,
} from "../../../shared/contract/directory/school-records.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { useAfterKeeping } from "./use-after-keeping.ts";

/** `PUT /api/directory/school-records/{urn}`. Refused with `directory.changed` and the school as it stands when somebody else saved first. */
export function useSaveSchoolRecord(urn: string) {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  return useMutation({
    mutationFn: ({ kept, version }: { readonly kept: SchoolEditBody; readonly version: string }) =>
      api.ask(
        { method: "PUT", path: path`/api/directory/school-records/${urn}`, version, body: kept },
        schoolRecordSchema,
      ),
    onSuccess: afterKeeping,
  });
}

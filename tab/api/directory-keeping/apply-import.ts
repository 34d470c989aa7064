import { type ImportResult, importLineSchema } from "../../../shared/contract/directory/import.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { ApiProblem, isApiProblem } from "../api-problem.ts";
import { type ImportOrder, importAddress } from "./import-order.ts";

/** How far an import is, in rows written. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * `POST /api/directory/imports/{what}/apply`: does what the preview said, and says how far it is. When the connection
 * breaks off after it has begun, some of it may be written: that is `import.interrupted`, and importing again is safe.
 */
export async function applyImport(
  api: ApiClient,
  order: ImportOrder,
  { fingerprint, onProgress }: { fingerprint: string; onProgress: (progress: ImportProgress) => void },
): Promise<ImportResult> {
  let hasBegun = false;
  let result: ImportResult | undefined;
  let problem: ApiProblem | undefined;
  try {
    const path = importAddress(order, "apply", { fingerprint });
    await api.follow({ method: "POST", path, file: order.file }, importLineSchema, (line) => {
      hasBegun = true;
      if ("result" in line) result = line.result;
      else if ("problem" in line) problem = new ApiProblem(line.problem.code, line.problem);
      else onProgress(line);
    });
  } catch (error) {
    if (hasBegun && isApiProblem(error, "network.unreachable"))
      throw new ApiProblem("import.interrupted", { cause: error });
    throw error;
  }
  if (result) return result;
  throw problem ?? new ApiProblem("import.interrupted");
}

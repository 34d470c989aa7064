import { type ImportPreview, importPreviewSchema } from "../../../shared/contract/directory/import.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { type ImportOrder, importAddress } from "./import-order.ts";

/** `POST /api/directory/imports/{what}/preview`: what the import would do. Nothing is written. */
export const previewImport = (api: ApiClient, order: ImportOrder): Promise<ImportPreview> =>
  api.ask({ method: "POST", path: importAddress(order, "preview"), file: order.file }, importPreviewSchema);

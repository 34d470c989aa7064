import type { z } from "zod";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { resourceSchema } from "../../../shared/contract/resources/resources.schema.ts";
import {
  type FinishedAnswer,
  type FinishedUpload,
  type FinishedVersion,
  finishedAnswerSchema,
  type NewUpload,
  type NewVersion,
  type UploadAnswer,
  uploadAnswerSchema,
  type VersionAnswer,
  versionAnswerSchema,
} from "../../../shared/contract/resources/uploads.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { path } from "../path.ts";

/** What the API is asked while files are on their way into one network's library; their bytes go elsewhere. */
export interface LibraryApi {
  open(upload: NewUpload): Promise<UploadAnswer>;
  finish(upload: string, said: FinishedUpload): Promise<FinishedAnswer>;
  discard(upload: string): Promise<void>;
  openVersion(version: NewVersion): Promise<VersionAnswer>;
  finishVersion(version: FinishedVersion): Promise<Resource>;
}

export function libraryApi(api: ApiClient, network: string): LibraryApi {
  const uploads = path`/api/networks/${network}/library/uploads`;
  const versions = path`/api/networks/${network}/library/versions`;
  const post = <Schema extends z.ZodType>(at: string, body: unknown, answer: Schema) =>
    api.ask({ method: "POST", path: at, body }, answer);
  return {
    open: (upload) => post(uploads, upload, uploadAnswerSchema),
    finish: (upload, said) =>
      post(`${uploads}/${encodeURIComponent(upload)}/finished`, said, finishedAnswerSchema),
    discard: (upload) => api.tell({ method: "DELETE", path: `${uploads}/${encodeURIComponent(upload)}` }),
    openVersion: (version) => post(versions, version, versionAnswerSchema),
    finishVersion: (version) => post(`${versions}/finished`, version, resourceSchema),
  };
}

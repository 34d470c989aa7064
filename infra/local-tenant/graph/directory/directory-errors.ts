import { GraphError } from "../graph-error.ts";

/** The directory words its errors in its own way. */
export const noSuchResource = (id: string) =>
  new GraphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const directoryBadRequest = (message: string) => new GraphError(400, "Request_BadRequest", message);

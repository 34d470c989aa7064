import { ManagedIdentityCredential } from "@azure/identity";
import type { Storage } from "botbuilder";
import { BlobsStorage } from "botbuilder-azure-blobs";

type Credential = NonNullable<ConstructorParameters<typeof BlobsStorage>[4]>;

/**
 * A container of Azure Blob Storage, opened by the server's managed identity, so that there is no key to keep. Bodies have to be plain ASCII: botbuilder-azure-blobs 4.23
 * says of each how many characters it has where Azure takes that for bytes.
 */
export function blobStorage(
  containerUrl: string,
  { clientId, credential = identity(clientId) }: { clientId: string | undefined; credential?: Credential },
): Storage {
  return new BlobsStorage("", "", undefined, containerUrl, credential);
}

const identity = (clientId: string | undefined) =>
  new ManagedIdentityCredential(clientId === undefined ? {} : { clientId });

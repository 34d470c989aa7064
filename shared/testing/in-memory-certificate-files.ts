import type { CertificateFilePlace, CertificateFiles } from "../domain/cpd/ports.ts";

export function inMemoryCertificateFiles(): CertificateFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const keyOf = ({ person, id, kind }: CertificateFilePlace) => `${person}/${id}.${kind}`;
  return {
    async put(place, bytes) {
      files.set(keyOf(place), bytes);
    },
    isThere: async (place) => files.has(keyOf(place)),
    read: async (place) => files.get(keyOf(place)),
    async removeAllOf(person) {
      for (const key of files.keys()) if (key.startsWith(`${person}/`)) files.delete(key);
    },
  };
}

/** What a certificate may be handed in as. */
export const certificateFileKinds = ["pdf", "jpg", "png"] as const;
export type CertificateFileKind = (typeof certificateFileKinds)[number];

/** Their media types. */
export const certificateFileTypes: Readonly<Record<CertificateFileKind, string>> = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  png: "image/png",
};

/** The file of a certificate, beside its person. */
export interface CertificateFile {
  /** Chosen by whoever sends it, once for each certificate. */
  readonly id: string;
  readonly kind: CertificateFileKind;
}

/** Bytes. A photo of a page, or a scan, fits several times over. */
export const certificateFileBytes = 10_000_000;

/** How files of each kind begin. Sources: ISO 32000-2, ISO/IEC 10918-1, ISO/IEC 15948. */
const beginnings: readonly (readonly [CertificateFileKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["jpg", [0xff, 0xd8, 0xff]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file is by its own first bytes, whatever it is called; undefined when it is nothing that is taken. */
export const certificateFileKind = (bytes: Uint8Array): CertificateFileKind | undefined =>
  beginnings.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0];

/** What is searched of a resource, and what it is filtered by. */
export interface SearchedDocument {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly kind: string;
  readonly phase: string;
  readonly networks: readonly string[];
  readonly subjects?: readonly string[];
  /** The school it comes from, by its URN. */
  readonly school?: string;
  /** The day of its last change, `YYYY-MM-DD`, where that is known. */
  readonly changedOn?: string;
  /** What people asked for and were answered with this. */
  readonly askedFor?: readonly string[];
  /** Another has taken its place: it comes after what is current and says as much. */
  readonly isSuperseded?: boolean;
}

/** The fields that are searched, with how much a word in each says of the whole. Measured with `npm run bench -- search`. */
export const fields = [
  { name: "title", weight: 2.6, of: (document: SearchedDocument) => document.title },
  {
    name: "description",
    weight: 1,
    of: ({ description, askedFor }: SearchedDocument) =>
      askedFor ? [description, ...askedFor].join(" . ") : description,
  },
  {
    name: "facts",
    weight: 0.8,
    of: ({ publisher, kind, phase, networks }: SearchedDocument) =>
      [publisher, kind, phase === "all" ? "" : phase, networks.join(" ").replaceAll("-", " ")].join(" . "),
  },
];

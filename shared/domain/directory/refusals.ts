/** Every expected refusal about importing schools and people. */
export type ImportRefusal =
  | "import.empty"
  | "import.wrong-file"
  | "import.undecodable"
  | "import.quote-open"
  | "import.columns-missing"
  | "import.too-large"
  | "import.too-many-rows"
  | "import.trust-not-found"
  | "import.stale"
  | "import.interrupted";

/** Every expected refusal about keeping schools, people, posts and closures by hand. */
export type DirectoryEditRefusal =
  | "school.invalid"
  | "post.invalid"
  | "post.not-found"
  | "person.no-account"
  | "closure.invalid"
  | "closure.not-found";

/** Every expected refusal about schools, people, posts and closures. */
export type DirectoryRefusal = "directory.changed" | DirectoryEditRefusal | ImportRefusal;

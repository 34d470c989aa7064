/** Which parts of a form are kept or taken as a whole when two people changed it, in the order they stand in the form. */
export type ComparedParts<Form, Field extends string> = Readonly<Record<Field, readonly (keyof Form)[]>>;

export type Side = "theirs" | "yours";
export type Choices<Field extends string> = Readonly<Partial<Record<Field, Side>>>;

/** The fields in which two forms differ. */
export function differingFields<Form, Field extends string>(
  parts: ComparedParts<Form, Field>,
  one: Form,
  other: Form,
): Field[] {
  return (Object.keys(parts) as Field[]).filter((field) =>
    parts[field].some((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])),
  );
}

/** Yours wherever you had changed the field since `base`; theirs where only they had. Nothing that either wrote is dropped unseen. */
export function firstChoices<Form, Field extends string>(
  parts: ComparedParts<Form, Field>,
  { base, yours, theirs }: { readonly base: Form; readonly yours: Form; readonly theirs: Form },
): Choices<Field> {
  const changedByYou = differingFields(parts, base, yours);
  const sides = differingFields(parts, yours, theirs).map(
    (field) => [field, changedByYou.includes(field) ? "yours" : "theirs"] as const,
  );
  return Object.fromEntries(sides) as Choices<Field>;
}

/** The form to save: theirs where chosen, yours everywhere else. */
export function mergedForm<Form, Field extends string>(
  parts: ComparedParts<Form, Field>,
  { yours, theirs }: { readonly yours: Form; readonly theirs: Form },
  choices: Choices<Field>,
): Form {
  const merged = { ...yours };
  for (const field of Object.keys(parts) as Field[])
    if (choices[field] === "theirs") for (const key of parts[field]) merged[key] = theirs[key];
  return merged;
}

/** For Fluent's `Field`: what is wrong with it in words, if anything is. */
export const fieldState = (error: string | undefined) =>
  error ? { validationMessage: error, validationState: "error" as const } : {};

/** For Fluent's `Field`: what is wrong with it in words, if anything is; else what might be better. */
export const fieldState = (error: string | undefined, advice?: string) => {
  if (error) return { validationMessage: error, validationState: "error" as const };
  return advice ? { validationMessage: advice, validationState: "warning" as const } : {};
};

import { type RefObject, useEffect, useRef } from "react";

/** Takes the reader to the first field that is wrong, once for each refusal. */
export function useFocusOnError(refusal: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [refusal]);
  return form;
}

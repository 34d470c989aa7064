import { type RefObject, useEffect, useRef } from "react";

/** For what a deep link names: scrolls to the element and gives it the focus, once, when it is there. The element needs `tabIndex={-1}`. */
export function useBroughtIntoView<Shown extends HTMLElement>(isNamed: boolean): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
  useEffect(() => {
    if (!isNamed) return;
    element.current?.focus({ preventScroll: true });
    // "auto" leaves it to the style sheet, which scrolls at once: nothing moves for those who asked for stillness.
    element.current?.scrollIntoView({ block: "start", behavior: "auto" });
  }, [isNamed]);
  return element;
}

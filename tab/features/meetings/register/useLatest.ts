import { type RefObject, useEffect, useRef } from "react";

/** What a value was when the page was last drawn, for functions that must stay the same while it changes. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

import { useEffect } from "react";

/** Runs when the page is closed or left for another site: there is time to send something off, and none to hear the answer. */
export function useWhenPageCloses(act: () => void): void {
  useEffect(() => {
    window.addEventListener("pagehide", act);
    return () => window.removeEventListener("pagehide", act);
  }, [act]);
}

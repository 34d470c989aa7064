import { createContext, type ReactNode, useContext, useState } from "react";
import { useLocation } from "wouter";

const ArrivedContext = createContext(false);

/** Knows whether the page on show was reached by navigating within the tab, rather than opened first. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const [firstPath] = useState(path);
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && path !== firstPath) setHasMoved(true);
  return <ArrivedContext value={hasMoved}>{children}</ArrivedContext>;
}

export const useHasArrivedByNavigation = (): boolean => useContext(ArrivedContext);

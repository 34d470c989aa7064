import { createContext, useContext } from "react";
import type { Host } from "./host.ts";

export const HostContext = createContext<Host | undefined>(undefined);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error("The host is known only below its provider.");
  return host;
}

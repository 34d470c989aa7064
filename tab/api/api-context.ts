import { createContext, useContext } from "react";
import type { ApiClient } from "./api-client.ts";

export const ApiContext = createContext<ApiClient | undefined>(undefined);

export function useApi(): ApiClient {
  const api = useContext(ApiContext);
  if (!api) throw new Error("The API is known only below its provider.");
  return api;
}

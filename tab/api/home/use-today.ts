import { useQuery } from "@tanstack/react-query";
import { useApi } from "../api-context.ts";
import { homeOptions } from "./get-home.ts";

/** The date in England by the server's clock, once known: a device's own may be wrong. */
export const useToday = (): string | undefined =>
  useQuery({ ...homeOptions(useApi()), select: (home) => home.today }).data;

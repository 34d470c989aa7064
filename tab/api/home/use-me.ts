import { useQuery } from "@tanstack/react-query";
import type { Me } from "../../../shared/contract/directory/me.schema.ts";
import { useApi } from "../api-context.ts";
import { homeOptions } from "./get-home.ts";

/** Who is signed in, once known. It comes with the answer for the home page, so that a page is one request. */
export const useMe = (): Me | undefined =>
  useQuery({ ...homeOptions(useApi()), select: (home) => home.me }).data;

import type { Web } from "./web.ts";

/** No web at all: no name is found and nothing is connected to, as where the network is down. */
export const noWeb: Web = {
  resolve: async (host) => {
    throw Object.assign(new Error(`No names are looked up here, "${host}" neither.`), { code: "ENOTFOUND" });
  },
  mayConnectTo: () => false,
  mayUsePort: () => true,
};

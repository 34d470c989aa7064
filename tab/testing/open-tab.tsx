import { type RenderResult, render } from "@testing-library/react";
import { type ApiFetch, apiClient } from "../api/api-client.ts";
import { queryClient } from "../api/query-client.ts";
import { App } from "../app/App.tsx";
import type { Host } from "../teams/host.ts";
import type { SignIn } from "../teams/sign-in.ts";
import { browserUploads, type UploadSurroundings } from "../teams/upload-surroundings.ts";

interface OpenTab {
  /** Where it opens: "/briefing/2026-11-24". */
  readonly at: string;
  readonly fetch: ApiFetch;
  readonly host?: Partial<Host>;
  readonly signIn?: SignIn;
  readonly uploads?: UploadSurroundings;
}

const aloneInABrowser: Host = {
  kind: "browser",
  theme: { now: () => "light", subscribe: () => () => undefined },
  startRoute: undefined,
  canNestSignIn: false,
  notifyReady: () => undefined,
  notifyFailed: () => undefined,
};

const signedIn: SignIn = { accessToken: async () => "token" };

/** The whole tab as somebody opens it, over an API that the test speaks for. */
export function openTab({
  at,
  fetch,
  host = {},
  signIn = signedIn,
  uploads = browserUploads(),
}: OpenTab): RenderResult {
  window.history.replaceState(null, "", at);
  const queries = queryClient();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retryDelay: 0 } });
  return render(
    <App
      host={{ ...aloneInABrowser, ...host }}
      signIn={signIn}
      api={apiClient({ signIn, fetch })}
      queries={queries}
      uploads={uploads}
    />,
  );
}

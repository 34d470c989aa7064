import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
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

/** What decides whether a person sees, reads and presses something: not how boxes lie (`display: flex`, `justify-content`). */
const decides = /display: ?none|visibility|opacity|pointer-events|[{;]content:|clip/;

/** jsdom draws nothing, and goes through every rule for each element that it is asked about: it is given those that decide. */
const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => decides.test(rule) });

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
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App
        host={{ ...aloneInABrowser, ...host }}
        signIn={signIn}
        api={apiClient({ signIn, fetch })}
        queries={queries}
        uploads={uploads}
      />
    </RendererProvider>,
  );
}

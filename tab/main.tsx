import "./api/parse-without-compiling.ts";
import { createRoot } from "react-dom/client";
import { navigate } from "wouter/use-browser-location";
import { apiClient } from "./api/api-client.ts";
import { queryClient } from "./api/query-client.ts";
import { App } from "./app/App.tsx";
import { StartProblemPage, startProblemWords } from "./app/StartProblemPage.tsx";
import { Theme } from "./app/Theme.tsx";
import { browserHost } from "./teams/browser-host.ts";
import { chooseSignIn } from "./teams/choose-sign-in.ts";
import { connectToHost } from "./teams/connect-to-host.ts";
import type { Host } from "./teams/host.ts";
import { tabConfig } from "./teams/tab-config.ts";
import { browserUploads } from "./teams/upload-surroundings.ts";

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place to draw in.");
const root = createRoot(place);

let host: Host = browserHost(window);
try {
  const config = tabConfig(document);
  host = await connectToHost(window, [config.siteOrigin]);
  const signIn = await chooseSignIn(host, config, window);
  if (host.startRoute) navigate(host.startRoute, { replace: true });
  const api = apiClient({ signIn, fetch: (path, init) => window.fetch(path, init) });
  root.render(
    <App host={host} signIn={signIn} api={api} queries={queryClient()} uploads={browserUploads()} />,
  );
  host.notifyReady();
} catch (error) {
  console.error("Beacon could not start.", error);
  root.render(
    <Theme source={host.theme}>
      <StartProblemPage error={error} onRetry={() => window.location.reload()} />
    </Theme>,
  );
  host.notifyFailed(startProblemWords(error));
}

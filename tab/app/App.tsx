import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import type { ApiClient } from "../api/api-client.ts";
import { ApiContext } from "../api/api-context.ts";
import { UploadsProvider } from "../features/resources/uploads/UploadsProvider.tsx";
import type { Host } from "../teams/host.ts";
import { HostContext } from "../teams/host-context.ts";
import type { SignIn } from "../teams/sign-in.ts";
import type { UploadSurroundings } from "../teams/upload-surroundings.ts";
import { Routes } from "./Routes.tsx";
import { Shell } from "./Shell.tsx";
import { SignInGate } from "./SignInGate.tsx";
import { Theme } from "./Theme.tsx";

export interface AppProps {
  readonly host: Host;
  readonly signIn: SignIn;
  readonly api: ApiClient;
  readonly queries: QueryClient;
  readonly uploads: UploadSurroundings;
}

/** The tab with everything it needs from outside handed in. */
export const App = ({ host, signIn, api, queries, uploads }: AppProps) => (
  <HostContext value={host}>
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>
        <Theme source={host.theme}>
          <SignInGate signIn={signIn}>
            <UploadsProvider world={uploads}>
              <Router>
                <Shell signIn={signIn}>
                  <Routes />
                </Shell>
              </Router>
            </UploadsProvider>
          </SignInGate>
        </Theme>
      </QueryClientProvider>
    </ApiContext>
  </HostContext>
);

import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { SchoolCpd } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { type ApiFetch, apiClient } from "../../../../api/api-client.ts";
import { ApiContext } from "../../../../api/api-context.ts";
import { takeUpKey } from "../../../../api/cpd/take-up-key.ts";
import { queryClient } from "../../../../api/query-client.ts";

const cannotBeReached = async (): Promise<SchoolCpd> => {
  throw new Error("Nothing is asked again here.");
};

/** Shows something about a school whose answer is in the tab already, and follows what becomes of it. */
export function showSchool(cpd: SchoolCpd, fetch: ApiFetch, children: (shown: SchoolCpd) => ReactNode) {
  const signIn = { accessToken: async () => "token" };
  const queries = queryClient();
  const queryKey = [...takeUpKey, "school", cpd.school.urn];
  queries.setQueryData(queryKey, cpd);
  function Shown() {
    const { data } = useQuery<SchoolCpd>({ queryKey, queryFn: cannotBeReached });
    return data ? children(data) : null;
  }
  return render(
    <FluentProvider theme={webLightTheme}>
      <QueryClientProvider client={queries}>
        <ApiContext value={apiClient({ signIn, fetch })}>
          <main>
            <h1>School</h1>
            <Shown />
          </main>
        </ApiContext>
      </QueryClientProvider>
    </FluentProvider>,
  );
}

import type { TenantContext } from "../context.ts";
import type { GraphRequest } from "./router.ts";

/** The address of the call again with other query parameters, for nextLink and deltaLink. Null leaves one out. */
export function linkTo(
  context: TenantContext,
  request: Pick<GraphRequest, "path" | "query">,
  parameters: Readonly<Record<string, string | null>>,
): string {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  // The service writes parameter names such as $skiptoken with a plain $.
  const search = query.toString().replaceAll("%24", "$");
  return `${context.baseUrl()}/v1.0${request.path}${search ? `?${search}` : ""}`;
}

export const contextUrl = (context: TenantContext, what: string) =>
  `${context.baseUrl()}/v1.0/$metadata#${what}`;

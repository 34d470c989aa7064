import { badRequest, GraphError, missingRole, notFound } from "./graph-error.ts";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** Claims of the access token that came with the call, already verified; undefined for pre-authenticated upload addresses. */
export interface Caller {
  readonly appId: string;
  /** Application permissions (`roles`) of an app-only token. */
  readonly roles: readonly string[];
  /** Delegated permissions (`scp`) and the user's object id, when a user is signed in. */
  readonly scopes: readonly string[];
  readonly userId?: string;
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt?: number;
}

export interface GraphRequest {
  readonly method: Method;
  /** Path below `/v1.0`, percent-decoded segment by segment for matching, raw here. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, a Buffer for other content types, or undefined. */
  readonly body: unknown;
  readonly caller: Caller | undefined;
}

export interface GraphResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a Buffer for content. */
  readonly body?: unknown;
}

export type GraphHandler = (request: GraphRequest) => GraphResponse | Promise<GraphResponse>;

interface Route {
  readonly method: Method;
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly handler: GraphHandler;
  readonly permissions: readonly string[];
}

export interface MatchedOperation {
  readonly template: string;
  run(request: Omit<GraphRequest, "params">): GraphResponse | Promise<GraphResponse>;
}

/**
 * Matches Graph's addresses, which a usual router cannot: `delta()`, `delta(token='…')`,
 * `/sites/{host}:/{path}`, `/items/{id}:/{path}:/content`. The first template registered that fits wins.
 */
export class GraphRouter {
  private readonly routes: Route[] = [];
  private readonly byStart = new Map<string, Route[]>();

  /** `{name}` matches within one segment, `{+name}` across slashes. Functions match with and without `()`.
   * `permissions`: the documented permissions, any one of which suffices; empty when the address is pre-authenticated. */
  on(method: Method, template: string, permissions: readonly string[], handler: GraphHandler): void {
    const names: string[] = [];
    const source = template
      .replace(/\(\)/g, "%%CALL%%")
      .replace(/[.*?^$()|[\]\\]/g, "\\$&")
      .replace(/%%CALL%%/g, "(?:\\(\\))?")
      .replace(/\{(\+?)(\w+)\}/g, (_all, wide: string, name: string) => {
        names.push(name);
        return wide ? "(.+?)" : "([^/]+?)";
      });
    const pattern = new RegExp(`^${source}$`, "i");
    const route: Route = { method, template, names, handler, permissions, pattern };
    this.routes.push(route);
    const start = startOf(method, template);
    this.byStart.set(start, [...(this.byStart.get(start) ?? []), route]);
  }

  /** Templates served, for the conformance test. */
  templates(): readonly { method: Method; template: string }[] {
    return this.routes.map(({ method, template }) => ({ method, template }));
  }

  /** The operation that an address names; running it checks the caller's permissions first. */
  match(method: Method, path: string): MatchedOperation {
    // Some clients encode the quotes and brackets of a function call.
    const plain = path.replace(/%2[789]/gi, decodeURIComponent);
    for (const route of this.byStart.get(startOf(method, plain)) ?? []) {
      const match = route.pattern.exec(plain);
      if (match) return operation(route, match);
    }
    throw notFound(`Resource '${method} ${path}'`);
  }

  async dispatch(request: Omit<GraphRequest, "params">): Promise<GraphResponse> {
    return this.match(request.method, request.path).run(request);
  }
}

const startOf = (method: Method, path: string) =>
  `${method} ${/^\/[^/(:]*/.exec(path)?.[0].toLowerCase() ?? ""}`;

function operation(route: Route, match: RegExpExecArray): MatchedOperation {
  return {
    template: route.template,
    run(request) {
      refuseUnlessPermitted(request.caller, route);
      const params = Object.fromEntries(route.names.map((name, i) => [name, decoded(match[i + 1] ?? "")]));
      return route.handler({ ...request, params });
    },
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) throw badRequest(`'${segment}' is not correctly percent-encoded.`);
    throw error;
  }
}

function refuseUnlessPermitted(caller: Caller | undefined, { template, permissions }: Route): void {
  if (permissions.length === 0) return;
  if (!caller) throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
  const held = [...caller.roles, ...caller.scopes];
  if (!permissions.some((permission) => held.includes(permission)))
    throw refusal(template, permissions, held);
}

/** Each service behind Graph has its own words for the same. */
function refusal(template: string, permissions: readonly string[], held: readonly string[]): GraphError {
  if (/^\/(teams|teamwork|users\/\{userId\}\/onlineMeetings)/.test(template))
    return missingRole(permissions, held);
  if (/^\/(users|groups)/.test(template))
    return new GraphError(
      403,
      "Authorization_RequestDenied",
      "Insufficient privileges to complete the operation.",
    );
  return new GraphError(403, "accessDenied", "Access denied. Check credentials and try again.");
}

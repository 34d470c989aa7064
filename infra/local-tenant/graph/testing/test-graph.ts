import { beaconAppRegistration, localTenantId } from "../../defaults.ts";
import { createLocalTenant, type LocalTenant, type LocalTenantOptions } from "../../tenant.ts";
import type { Method } from "../router.ts";

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** One call. Addresses are below `/v1.0`, or whole, such as a nextLink. */
export type GraphCaller = <Body = Record<string, unknown>>(
  method: Method,
  address: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer<Body>>;

export interface TestGraph {
  readonly tenant: LocalTenant;
  /** The address of Beacon's site, `/sites/{id}`. */
  readonly site: string;
  /** As Beacon's app, with the permissions of its registration. */
  readonly call: GraphCaller;
  /** As an app that holds these permissions and no others; an administrator's, unless said otherwise. */
  as(roles?: readonly string[], appId?: string): Promise<GraphCaller>;
}

const administrator = ["Sites.FullControl.All", "User.ReadWrite.All", "Group.ReadWrite.All"];

/** A tenant in memory with Beacon signed in as itself, called without a socket. */
export async function testGraph(options: Partial<LocalTenantOptions> = {}): Promise<TestGraph> {
  const tenant = createLocalTenant({ file: ":memory:", ...options });
  const call = callerOf(tenant, await beaconToken(tenant));
  const site = await call<{ id: string }>("GET", "/sites/beacon.sharepoint.example:/sites/Beacon");
  return {
    tenant,
    site: `/sites/${site.body.id}`,
    call,
    async as(roles = administrator, appId = "11111111-1111-4111-8111-111111111111") {
      const claims = { roles, appid: appId };
      const answer = await tenant.app.inject({ method: "POST", url: "/_admin/tokens", payload: { claims } });
      return callerOf(tenant, answer.json<{ token: string }>().token);
    },
  };
}

function callerOf(tenant: LocalTenant, token: string): GraphCaller {
  return async <Body>(
    method: Method,
    address: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> => {
    const whole = address.startsWith("/") ? undefined : new URL(address);
    const json = body !== undefined && !Buffer.isBuffer(body);
    // Addresses outside /v1.0 are pre-authenticated and take no token.
    const authorization =
      whole && !whole.pathname.startsWith("/v1.0/") ? {} : { authorization: `Bearer ${token}` };
    const answer = await tenant.app.inject({
      method,
      url: whole ? whole.pathname + whole.search : `/v1.0${address}`,
      headers: { ...authorization, ...(json ? { "content-type": "application/json" } : {}), ...headers },
      ...(body === undefined ? {} : { payload: json ? JSON.stringify(body) : (body as Buffer) }),
    });
    const isJson = String(answer.headers["content-type"] ?? "").includes("odata.metadata");
    const plain = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(plain),
      body: (isJson ? answer.json() : answer.rawPayload) as Body,
    };
  };
}

async function beaconToken(tenant: LocalTenant): Promise<string> {
  const answer = await tenant.app.inject({
    method: "POST",
    url: `/${localTenantId}/oauth2/v2.0/token`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: beaconAppRegistration.appId,
      client_secret: beaconAppRegistration.secret,
      scope: "https://graph.microsoft.com/.default",
    }).toString(),
  });
  return answer.json<{ access_token: string }>().access_token;
}

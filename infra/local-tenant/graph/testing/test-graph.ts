import { beaconAppRegistration, localTenantId } from "../../defaults.ts";
import { createLocalTenant, type LocalTenant, type LocalTenantOptions } from "../../tenant.ts";

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

export interface TestGraph {
  readonly tenant: LocalTenant;
  readonly siteId: string;
  /** One call as Beacon's app. Paths are below `/v1.0`, or whole addresses such as a nextLink. */
  call<Body = Record<string, unknown>>(
    method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE",
    address: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Body>>;
}

/** A tenant in memory with Beacon signed in as itself, called without a socket. */
export async function testGraph(options: Partial<LocalTenantOptions> = {}): Promise<TestGraph> {
  const tenant = createLocalTenant({ file: ":memory:", ...options });
  const authorization = `Bearer ${await appToken(tenant)}`;
  const call = async <Body>(
    method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE",
    address: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> => {
    const url = address.startsWith("/")
      ? `/v1.0${address}`
      : new URL(address).pathname + new URL(address).search;
    const json = body !== undefined && !Buffer.isBuffer(body);
    const answer = await tenant.app.inject({
      method,
      url,
      headers: { authorization, ...(json ? { "content-type": "application/json" } : {}), ...headers },
      ...(body === undefined ? {} : { payload: json ? JSON.stringify(body) : (body as Buffer) }),
    });
    const isJson = String(answer.headers["content-type"] ?? "").includes("json");
    const plain = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(plain),
      body: (isJson ? answer.json() : answer.rawPayload) as Body,
    };
  };
  const site = await call<{ id: string }>("GET", "/sites/beacon.sharepoint.example:/sites/Beacon");
  return { tenant, siteId: site.body.id, call };
}

async function appToken(tenant: LocalTenant): Promise<string> {
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

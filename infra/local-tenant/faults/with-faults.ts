import { GraphError } from "../graph/graph-error.ts";
import type { GraphResponse } from "../graph/router.ts";
import { deltaPageFault, deltaRefused } from "./delta-faults.ts";
import type { DrawnFault, FaultCall, Faults } from "./faults.ts";

interface FaultyTenant {
  readonly faults: Faults;
  readonly now: () => Date;
  readonly baseUrl: () => string;
}

type Handler = () => GraphResponse | Promise<GraphResponse>;

/**
 * Runs one call under the plan of faults. A fault that is an error answer is thrown as a `GraphError`, so that
 * each door words it in its own form; the handler has then not run, except for `504-after-commit`.
 */
export async function withFaults(
  tenant: FaultyTenant,
  call: FaultCall,
  handler: Handler,
): Promise<GraphResponse> {
  const { faults } = tenant;
  faults.watch.check(call);
  try {
    const fault = faults.draw(call);
    return fault ? await answerUnder(fault, call, tenant, handler) : await handler();
  } catch (error) {
    if (error instanceof GraphError) faults.watch.announce(call.path, error.headers);
    throw error;
  }
}

async function answerUnder(
  fault: DrawnFault,
  call: FaultCall,
  tenant: FaultyTenant,
  handler: Handler,
): Promise<GraphResponse> {
  switch (fault.kind) {
    case "429":
    case "429-long":
    case "part-429":
      throw tooManyRequests({ "Retry-After": String(fault.retryAfterSeconds) });
    case "429-date": {
      const until = new Date(tenant.now().getTime() + fault.retryAfterSeconds * 1000);
      throw tooManyRequests({ "Retry-After": until.toUTCString() });
    }
    case "429-bare":
      throw tooManyRequests({});
    case "part-424":
      throw new GraphError(424, "failedDependency", "A request this one depends on failed.");
    case "500":
      throw new GraphError(500, "generalException", "An unspecified error has occurred.");
    case "502":
      throw new GraphError(502, "BadGateway", "Bad gateway.");
    case "503":
      throw new GraphError(503, "serviceNotAvailable", "The service is not available.", {
        headers: { "Retry-After": String(fault.retryAfterSeconds) },
      });
    case "504-after-commit":
      await handler();
      throw gatewayTimeout();
    case "504":
      throw gatewayTimeout();
    case "507":
      throw new GraphError(507, "quotaLimitReached", "The quota limit has been reached.");
    case "latency":
      await tenant.faults.pause(fault.latencyMs);
      return handler();
    case "notification-lost":
    case "notification-twice":
      // What befalls notifications befalls no call that comes in.
      return handler();
    case "delta-410":
      throw deltaRefused(call, tenant.baseUrl());
    case "delta-duplicates":
    case "delta-empty-page":
      return deltaPageFault(fault.kind, call, tenant.baseUrl(), handler);
  }
}

const gatewayTimeout = () => new GraphError(504, "GatewayTimeout", "The gateway timed out.");

// Body as in learn.microsoft.com/graph/throttling.
const tooManyRequests = (headers: Record<string, string>) =>
  new GraphError(429, "TooManyRequests", "Please retry again later.", {
    headers,
    inner: { code: "429", message: "Please retry after", status: "429" },
  });

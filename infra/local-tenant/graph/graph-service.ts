import { randomUUID } from "node:crypto";
import type { TenantContext } from "../context.ts";
import { withFaults } from "../faults/with-faults.ts";
import type { ExchangeJournal } from "./exchange-journal.ts";
import { errorBody, GraphError } from "./graph-error.ts";
import type { GraphRequest, GraphResponse, GraphRouter, MatchedOperation } from "./router.ts";

export type GraphCall = Omit<GraphRequest, "params">;

export interface Place {
  readonly batchPart: boolean;
  /** From `faults.watch.arrival()`. */
  readonly arrival: number;
}

export interface GraphService {
  /** Answers one request or one part of a batch; errors come as answers, in Graph's form. */
  answer(call: GraphCall, place: Place): Promise<GraphResponse>;
}

/** Routes calls under the plan of faults and puts every answer into Graph's form. */
export function createGraphService(
  context: TenantContext,
  router: GraphRouter,
  journal: ExchangeJournal,
): GraphService {
  return {
    async answer(call, place) {
      const requestId = randomUUID();
      const clientRequestId = call.headers["client-request-id"] ?? requestId;
      let operation: MatchedOperation | undefined;
      let response: GraphResponse;
      try {
        operation = router.match(call.method, call.path);
        response = await underFaults(context, call, operation, place);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        response = {
          status: error.status,
          headers: error.headers,
          body: errorBody(error, context.now(), requestId, clientRequestId),
        };
      }
      journal.record({
        template: operation?.template,
        method: call.method,
        path: call.path + search(call),
        requestHeaders: call.headers,
        requestBody: call.body,
        status: response.status,
        responseBody: response.body,
        batchPart: place.batchPart,
      });
      return {
        ...response,
        headers: { ...response.headers, "request-id": requestId, "client-request-id": clientRequestId },
      };
    },
  };
}

function underFaults(
  context: TenantContext,
  call: GraphCall,
  operation: MatchedOperation,
  place: Place,
): Promise<GraphResponse> {
  const { method, path, headers } = call;
  return withFaults(context, { method, path, headers, query: search(call), ...place }, async () =>
    operation.run(call),
  );
}

const search = (call: GraphCall) => (call.query.size > 0 ? `?${call.query}` : "");

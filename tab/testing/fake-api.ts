import { problemStatuses, type RefusalCode } from "../../shared/contract/problems.ts";
import type { ApiFetch } from "../api/api-client.ts";

export interface SentRequest {
  /** "PUT /api/briefing/items/i1/receipt/done" */
  readonly line: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type FakeResponse = Awaited<ReturnType<ApiFetch>>;
type FakeAnswer = FakeResponse | Promise<FakeResponse> | ((request: SentRequest) => FakeResponse);

/** An API that answers what it was told, keeps what it was asked, and fails a test that asks anything else. */
export function fakeApi(answers: Readonly<Record<string, FakeAnswer>>): {
  readonly fetch: ApiFetch;
  readonly asked: SentRequest[];
} {
  const asked: SentRequest[] = [];
  return {
    asked,
    async fetch(path, { method, headers, body }) {
      const request = {
        line: `${method} ${path}`,
        headers,
        body: typeof body === "string" ? JSON.parse(body) : body,
      };
      asked.push(request);
      const answer = answers[request.line];
      if (!answer) throw new Error(`The test did not say what ${request.line} answers.`);
      return typeof answer === "function" ? answer(request) : answer;
    },
  };
}

export const answering = (body: unknown, status = 200, type = "application/json"): FakeResponse => ({
  ok: status < 400,
  status,
  headers: new Headers({ "Content-Type": type }),
  json: async () => JSON.parse(JSON.stringify(body)),
});

/** A file, as its bytes in text. */
export const answeringFile = (text: string, type: string): FakeResponse => ({
  ok: true,
  status: 200,
  headers: new Headers({ "Content-Type": type }),
  json: async () => undefined,
  blob: async () => new Blob([text], { type }),
});

/** Lines that come one by one; `gate`, when given, holds back all after the first until it is opened. */
export function following(lines: readonly unknown[], gate?: Promise<void>): FakeResponse {
  const encoder = new TextEncoder();
  let next = 0;
  return {
    ok: true,
    status: 200,
    headers: new Headers({ "Content-Type": "application/x-ndjson" }),
    json: async () => undefined,
    body: new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(stream) {
        if (next > 0) await gate;
        if (next === lines.length) stream.close();
        else stream.enqueue(encoder.encode(`${JSON.stringify(lines[next++])}\n`));
      },
    }),
  };
}

export const refusing = (code: RefusalCode, more: object = {}): FakeResponse =>
  answering(
    {
      type: "about:blank",
      status: problemStatuses[code],
      title: code,
      detail: "",
      code,
      requestId: "r-1",
      ...more,
    },
    problemStatuses[code],
    "application/problem+json",
  );

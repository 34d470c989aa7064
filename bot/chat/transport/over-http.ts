import { Agent as HttpAgent, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import type { Send } from "./send-once.ts";

/**
 * Sends each request over a connection that is kept open, and follows no redirect. Beside `fetch` of Node 20 it takes a fifth
 * of the processor's time, and every answer of the bot is such a request.
 */
export function overHttp(): Send {
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true });
  return (address, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const isPlain = url.protocol === "http:";
      // Answers are a line long: whoever packs them would have to be unpacked.
      const { "Accept-Encoding": _, "accept-encoding": __, ...asked } = headers;
      const options = { method, headers: asked, agent: isPlain ? http : https };
      const sending = (isPlain ? requestHttp : requestHttps)(url, options, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () => {
          const status = answer.statusCode ?? 0;
          const told = Object.entries(answer.headersDistinct).map(([name, values]): [string, string] => [
            name,
            values?.join(", ") ?? "",
          ]);
          resolve({
            ok: status >= 200 && status < 300,
            status,
            headers: new Map(told),
            text: async () => Buffer.concat(parts).toString("utf8"),
          });
        });
      });
      sending.on("error", reject);
      // Handed to Node as an option, the signal costs as much as the rest of the request.
      const stop = () => sending.destroy(new Error("Its time was over.", { cause: signal.reason }));
      signal.addEventListener("abort", stop, { once: true });
      sending.on("close", () => signal.removeEventListener("abort", stop));
      if (signal.aborted) stop();
      sending.end(body ?? undefined);
    });
}

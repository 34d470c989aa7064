import { connect } from "node:net";
import type { HostileRequest } from "./hostile-request.ts";

export interface WireAnswer {
  /** 0 when the connection was closed without a word. */
  readonly status: number;
  readonly body: string;
}

/** Sends a request byte for byte as it is written, and reads to the end of the connection. */
export function sendOverTheWire(
  port: number,
  { method, url, headers }: Pick<HostileRequest, "method" | "url" | "headers">,
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const parts: Buffer[] = [];
    const finish = () => {
      const answer = Buffer.concat(parts).toString("latin1");
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
      resolve({ status, body: answer.slice(answer.indexOf("\r\n\r\n") + 4) });
    };
    socket.setTimeout(10_000, () =>
      socket.destroy(new Error(`${method} ${url.slice(0, 200)} was never answered.`)),
    );
    socket.on("data", (part) => parts.push(part));
    // A server that has said no closes while it is still being talked to.
    socket.on("error", (fault: NodeJS.ErrnoException) =>
      fault.code === "ECONNRESET" || fault.code === "EPIPE" ? finish() : reject(fault),
    );
    socket.on("close", finish);
    const lines = Object.entries({ Host: "beacon.example", Connection: "close", ...headers });
    const head = [`${method} ${url} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)];
    socket.write(`${head.join("\r\n")}\r\n\r\n`, "latin1");
  });
}

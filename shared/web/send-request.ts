import http, { type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isWebAddress } from "../domain/briefing/web-address.ts";
import type { Manners } from "./manners.ts";
import { toUnseen, Unseen } from "./unseen.ts";
import type { Web } from "./web.ts";

export interface WebRequest {
  readonly address: URL;
  readonly method: "HEAD" | "GET";
  readonly headers: Readonly<Record<string, string>>;
  /** How much of the body is read, in bytes; the rest is never sent for. */
  readonly bytes: number;
  /** How long to wait for the whole answer, in milliseconds. */
  readonly within: number;
  readonly signal?: AbortSignal | undefined;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As much of the body as was asked for. */
  readonly bytes: Buffer;
}

/**
 * Sends one request over a connection of its own, to an address that the web's rules allow and no other: the very addresses that
 * were looked at are those connected to, so that a name cannot be made to lead elsewhere in between. Follows nothing, keeps no
 * cookies. Throws `Unseen` when there is no answer, and the signal's reason when it is called off.
 */
export async function sendRequest(
  web: Web,
  request: WebRequest,
  { connectWithin }: Pick<Manners, "connectWithin">,
): Promise<WebAnswer> {
  const { address, within, signal } = request;
  if (!isWebAddress(address.href)) throw new Unseen("not-web");
  const isSecure = address.protocol === "https:";
  if (!web.mayUsePort(Number(address.port) || (isSecure ? 443 : 80))) throw new Unseen("other-port");
  signal?.throwIfAborted();
  const late = AbortSignal.timeout(within);
  const ended = signal ? AbortSignal.any([late, signal]) : late;
  try {
    const addresses = await unlessEnded(resolve(web, address), ended);
    return await exchange(web, request, { addresses, ended, connectWithin });
  } catch (failure) {
    signal?.throwIfAborted();
    throw late.aborted ? new Unseen("timeout", failure) : toUnseen(failure);
  }
}

/** The addresses of a host that may be connected to. */
async function resolve(web: Web, { hostname }: URL): Promise<string[]> {
  // `URL` has brought every way to write an address, decimal, octal and hexadecimal included, to the usual one.
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(host) ? [host] : await web.resolve(host);
  const allowed = addresses.filter((each) => web.mayConnectTo(each));
  if (addresses.length === 0) throw new Unseen("no-host");
  if (allowed.length === 0) throw new Unseen("private-address");
  return allowed;
}

function exchange(
  web: Web,
  { address, method, headers, bytes }: WebRequest,
  {
    addresses,
    ended,
    connectWithin,
  }: { addresses: readonly string[]; ended: AbortSignal; connectWithin: number },
): Promise<WebAnswer> {
  const isSecure = address.protocol === "https:";
  return new Promise((answer, fail) => {
    const sent = (isSecure ? https : http).request(address, {
      ...{ method, headers, signal: ended, lookup: onlyTo(addresses) },
      // A connection of its own: none is shared, and no proxy of the machine's comes between.
      agent: false,
    });
    const tooLate = setTimeout(() => sent.destroy(new Unseen("timeout")), connectWithin);
    sent.once("socket", (socket) => {
      socket.once("connect", () => {
        if (!web.mayConnectTo(socket.remoteAddress ?? "")) sent.destroy(new Unseen("private-address"));
      });
      socket.once(isSecure ? "secureConnect" : "connect", () => clearTimeout(tooLate));
    });
    sent.once("close", () => clearTimeout(tooLate));
    sent.on("error", fail);
    sent.once("response", (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      read(response, bytes).then((read) => {
        sent.destroy();
        answer({ status, headers: answered, bytes: read });
      }, fail);
    });
    sent.end();
  });
}

/** As much of a body as is wanted. */
async function read(response: IncomingMessage, bytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  if (bytes > 0)
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part);
      length += part.length;
      if (length >= bytes) break;
    }
  return Buffer.concat(parts).subarray(0, bytes);
}

/** A look-up that knows one answer. Node asks for one address or for all of them, to try one after the other. */
const onlyTo = (addresses: readonly string[]): LookupFunction => {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, found) => {
    if (options.all) found(null, all);
    else found(null, all[0]?.address ?? "", all[0]?.family);
  };
};

/** A name that is looked up cannot be called off; it is not waited for. */
function unlessEnded<Value>(work: Promise<Value>, ended: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(ended.reason);
    if (ended.aborted) stop();
    ended.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => ended.removeEventListener("abort", stop));
  });
}

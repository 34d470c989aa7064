import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import type { Web } from "./web.ts";

/**
 * Azure answers every machine of its own at this address with what is meant for that machine alone, though the address is of no
 * private range. Source: "What is IP address 168.63.129.16?", Azure documentation.
 */
const azurePlatform = "168.63.129.16";

/** All that has been given out of IPv6 for the public so far (RFC 3513 §4). */
const givenOut = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an address belongs to the public web: none that is private, local, shared, reserved or a way round to one of these. */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address written as IPv6 is what it stands for.
  const plain = ipaddr.process(address);
  if (plain.range() !== "unicast" || plain.toString() === azurePlatform) return false;
  return plain.kind() === "ipv4" || plain.match(givenOut);
}

/** The public web and nothing else: what production asks. */
export const publicWeb: Web = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayConnectTo: isPublic,
  mayUsePort: (port) => port === 80 || port === 443,
};

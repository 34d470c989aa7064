/** What two addresses share that open the same page: their scheme, a "www.", a slash at the end and a place on the page make no other. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const { hostname, port, pathname, search } = new URL(address);
  return [hostname.replace(/^www\./, ""), port, pathname.replace(/\/+$/, ""), search].join(" ");
}

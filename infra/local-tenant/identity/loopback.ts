/** Whether an address is plain http on this machine: nothing else may receive what the local tenant issues. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return (
    protocol === "http:" &&
    (hostname === "127.0.0.1" || hostname === "localhost") &&
    username === "" &&
    password === ""
  );
}

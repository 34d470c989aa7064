/** The web as Beacon may ask it: how names are found, and which addresses and ports may be asked. */
export interface Web {
  /** The addresses of a host, IPv4 or IPv6. Throws as `dns.lookup` does when there are none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Whether an address, IPv4 or IPv6, may be connected to. */
  mayConnectTo(address: string): boolean;
  mayUsePort(port: number): boolean;
}

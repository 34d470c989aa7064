import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** A line to a server on this machine that breaks when so many bytes have gone up it. */
export interface BadLine {
  /** `http://127.0.0.1:port`: what is sent there goes to the server. */
  readonly address: string;
  /** Bytes that went towards the server, those of cut requests too. */
  sent(): number;
  /** How often it broke. */
  cuts(): number;
  close(): Promise<void>;
}

export async function badLine(server: string, cutsAfter: readonly number[]): Promise<BadLine> {
  const { hostname, port } = new URL(server);
  const ahead = [...cutsAfter].sort((a, b) => a - b);
  const sockets = new Set<Socket>();
  let sent = 0;
  let cuts = 0;
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    const breakDown = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("close", () => {
        sockets.delete(socket);
        breakDown();
      });
      socket.on("error", breakDown);
    }
    near.on("data", (bytes) => {
      sent += bytes.length;
      const next = ahead[0];
      if (next !== undefined && sent >= next) {
        ahead.shift();
        cuts++;
        return breakDown();
      }
      if (!far.write(bytes)) {
        near.pause();
        far.once("drain", () => near.resume());
      }
      return undefined;
    });
    far.pipe(near);
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    sent: () => sent,
    cuts: () => cuts,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => line.close(resolve));
    },
  };
}

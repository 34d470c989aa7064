import { join } from "node:path";
import { type ServerProcess, startServer } from "../../world/server-process.ts";

/** What a process has used since it began, and holds. */
export interface Usage {
  readonly processorMilliseconds: number;
  /** Of the machine. */
  readonly megabytes: number;
  /** Of which still needed: after what is not has been cleared away. */
  readonly heapMegabytes: number;
}

export interface MeasurableServer extends Pick<ServerProcess, "ended" | "signal"> {
  usage(): Promise<Usage>;
}

/** Starts Beacon, or another program from its source, so that it tells what it has used. Resolves when it is ready. */
export async function measurableServer(
  environment: Readonly<Record<string, string>>,
  source?: string,
): Promise<MeasurableServer> {
  const server = startServer(environment, {
    ...(source ? { source } : {}),
    node: ["--expose-gc", "--import", join(import.meta.dirname, "tell-usage.mjs")],
  });
  await server.ready;
  return { ...server, usage: async () => (await server.ask("SIGUSR2")) as Usage };
}

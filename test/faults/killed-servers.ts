import type { LocalTenant } from "../../infra/local-tenant/tenant.ts";
import { startServer } from "../world/server-process.ts";
import { type Moment, Moments } from "./moment.ts";

/** Real server processes over one tenant that listens on loopback, killed without warning. */
export class KilledServers {
  private readonly moments = new Moments();
  private readonly environment: () => Readonly<Record<string, string>>;
  kills = 0;

  constructor(environment: () => Readonly<Record<string, string>>) {
    this.environment = environment;
  }

  /** Lets it see what the tenant answers; before the tenant is ready. */
  watch(tenant: LocalTenant): void {
    this.moments.watch(tenant);
  }

  /** Starts a server and waits until it is killed at the moment, or until `done` says that it has done its work. */
  async run(moment: Moment | undefined, done: () => Promise<boolean>): Promise<"killed" | "done"> {
    const server = startServer(this.environment());
    this.moments.at(moment, () => {
      this.kills++;
      server.signal("SIGKILL");
    });
    const ended = server.ended.then((how) => {
      // A server that ends by itself would count as one more that was killed.
      if (typeof how === "number" && how !== 0) throw new Error(`The server ended with exit code ${how}.`);
      return "killed" as const;
    });
    const outcome = await Promise.race([ended, this.finished(done)]);
    if (outcome === "done") server.signal("SIGTERM");
    await ended;
    return outcome;
  }

  private async finished(done: () => Promise<boolean>): Promise<"done"> {
    while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 200));
    return "done";
  }
}

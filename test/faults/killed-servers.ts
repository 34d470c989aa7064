import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { LocalTenant } from "../../infra/local-tenant/tenant.ts";

/** The moment at which a server is killed: when the tenant has carried out its nth request of a kind, before the answer is sent. */
export interface KillMoment {
  readonly method: string;
  /** Found in the request's path. */
  readonly path: string;
  readonly nth: number;
}

const root = join(import.meta.dirname, "../..");

/** Real server processes over one tenant that listens on loopback, killed without warning. */
export class KilledServers {
  private child: ChildProcess | undefined;
  private moment: { of: KillMoment; seen: number } | undefined;
  private readonly environment: () => Readonly<Record<string, string>>;
  kills = 0;

  constructor(environment: () => Readonly<Record<string, string>>) {
    this.environment = environment;
  }

  /** Lets it see what the tenant answers; before the tenant is ready. */
  watch(tenant: LocalTenant): void {
    tenant.app.addHook("onSend", async (request) => {
      if (!this.moment || !this.child) return;
      const { of } = this.moment;
      if (request.method !== of.method || !request.url.includes(of.path)) return;
      if (++this.moment.seen < of.nth) return;
      this.moment = undefined;
      this.kills++;
      this.child.kill("SIGKILL");
    });
  }

  /** Starts a server and waits until it is killed at the moment, or until `done` says that it has done its work. */
  async run(moment: KillMoment | undefined, done: () => Promise<boolean>): Promise<"killed" | "done"> {
    this.moment = moment && { of: moment, seen: 0 };
    const child = spawn(process.execPath, ["--import", "tsx", join(root, "bot/main.ts")], {
      env: { ...process.env, ...this.environment() },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.child = child;
    const ended = once(child, "exit").then(([code]) => {
      // A server that ends by itself would count as one more that was killed.
      if (code !== null && code !== 0)
        throw new Error(`The server ended with exit code ${code}. Is the tab built?`);
      return "killed" as const;
    });
    const outcome = await Promise.race([ended, this.finished(done)]);
    if (outcome === "done") child.kill("SIGTERM");
    await ended;
    this.child = undefined;
    return outcome;
  }

  private async finished(done: () => Promise<boolean>): Promise<"done"> {
    while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 200));
    return "done";
  }
}

import type { LocalTenant } from "../../infra/local-tenant/tenant.ts";

/** When the tenant has carried out its nth request of a kind, before the answer is sent. */
export interface Moment {
  readonly method: string;
  /** Found in the request's path. */
  readonly path: string;
  readonly nth: number;
}

/** Waits for one moment after another of what a tenant is asked. */
export class Moments {
  #next: { readonly moment: Moment; readonly act: () => void; seen: number } | undefined;

  /** Lets it see what the tenant answers; before the tenant is ready. */
  watch(tenant: LocalTenant): void {
    tenant.app.addHook("onSend", async (request) => {
      const next = this.#next;
      if (!next || request.method !== next.moment.method || !request.url.includes(next.moment.path)) return;
      if (++next.seen < next.moment.nth) return;
      this.#next = undefined;
      next.act();
    });
  }

  /** Acts at this moment, once, and at no other that was waited for; without a moment, at none. */
  at(moment: Moment | undefined, act: () => void): void {
    this.#next = moment && { moment, act, seen: 0 };
  }
}

import type { TokenOrder } from "./sign-in.ts";
import { type SignInWords, signInWords } from "./sign-in-words.ts";

/** Why a token cannot be had behind the person's back: they have not agreed yet, the trust asks for another check, or their session has ended. */
export type SignInNeed = "consent" | "check" | "again";

/** Thrown by a way of signing in that needs the person. */
export class PersonNeeded extends Error {
  readonly need: SignInNeed;
  readonly claims: string | undefined;

  constructor(need: SignInNeed, { claims, cause }: { claims?: string | undefined; cause?: unknown } = {}) {
    super(need, { cause });
    this.need = need;
    this.claims = claims;
  }
}

/** What the person is asked for now. */
export interface SignInStep {
  readonly words: SignInWords;
  readonly standing: "waiting" | "under-way" | "failed";
  /** Microsoft's page comes in place of this one, which is opened anew afterwards. */
  readonly leaves: boolean;
  /** Only from a press of theirs: browsers open a window for nothing else. */
  readonly go: () => void;
}

/** The step now, and word when it changes; what React's `useSyncExternalStore` asks for. */
export interface SignInSteps {
  readonly now: () => SignInStep | undefined;
  readonly subscribe: (changed: () => void) => () => void;
}

interface Ways {
  /** A token without the person; throws `PersonNeeded` where that cannot be. */
  readonly silently: (order: TokenOrder) => Promise<string>;
  /** A token with the person's help. */
  readonly withPerson: (order: TokenOrder) => Promise<string>;
  /** `withPerson` goes to another page. */
  readonly leaves?: boolean;
}

/** A way of signing in that lets every request wait while the person does what only they can; then all go on, and nothing that was typed is lost. */
export function stepByStep({ silently, withPerson, leaves = false }: Ways): {
  readonly accessToken: (order?: TokenOrder) => Promise<string>;
  readonly steps: SignInSteps;
} {
  const watchers = new Set<() => void>();
  let step: SignInStep | undefined;
  let waiting: Promise<string> | undefined;

  function show(next: SignInStep | undefined): void {
    step = next;
    for (const changed of watchers) changed();
  }

  function waitFor({ need, claims }: PersonNeeded): Promise<string> {
    const about = { words: signInWords[need], leaves };
    waiting ??= new Promise<string>((resolve) => {
      const go = () => {
        if (step?.standing === "under-way") return;
        show({ ...about, go, standing: "under-way" });
        withPerson(claims === undefined ? {} : { claims }).then(
          (token) => {
            waiting = undefined;
            show(undefined);
            resolve(token);
          },
          (fault: unknown) => {
            console.error("Signing in did not go through.", fault);
            show({ ...about, go, standing: "failed" });
          },
        );
      };
      show({ ...about, go, standing: "waiting" });
    });
    return waiting;
  }

  return {
    async accessToken(order = {}) {
      if (waiting) return waiting;
      try {
        return await silently(order);
      } catch (fault) {
        if (!(fault instanceof PersonNeeded)) throw fault;
        return waitFor(fault);
      }
    },
    steps: {
      now: () => step,
      subscribe(changed) {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
    },
  };
}

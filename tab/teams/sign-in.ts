import type { SignInSteps } from "./sign-in-steps.ts";

/** What kind of token is wanted. */
export interface TokenOrder {
  /** A new one even where the kept one looks good. */
  readonly renew?: boolean;
  /** What the API found missing in the last one, as JSON: the claims of a claims challenge. */
  readonly claims?: string;
}

/** How the tab proves to the API who is asking. */
export interface SignIn {
  /** A token for Beacon's API. Where only the person can get on, it waits for them. */
  accessToken(order?: TokenOrder): Promise<string>;
  /** What the person is asked for, while a token waits for them. */
  readonly steps?: SignInSteps;
  /** Leaves, and lets the person choose who to be. Absent where the host decides that. */
  signOut?(): Promise<void>;
}

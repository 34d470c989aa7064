/** How the tab proves to the API who is asking. */
export interface SignIn {
  /** A token for Beacon's API. With `renew`, a new one even where the kept one looks good. */
  accessToken(options?: { readonly renew?: boolean }): Promise<string>;
  /** Leaves, and lets the person choose who to be. Absent where the host decides that. */
  signOut?(): Promise<void>;
}

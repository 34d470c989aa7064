import type { SignInNeed } from "./sign-in-steps.ts";

/** What the person reads while a token waits for them. It comes with the way of signing in, not with the first page. */
export interface SignInWords {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly failed: string;
}

export const signInWords: Record<SignInNeed, SignInWords> = {
  consent: {
    title: "Agree once to use Beacon",
    text: "Microsoft asks whether Beacon may know who you are. That is all you agree to: Beacon can't read your mail, chats or files.",
    button: "Read and agree",
    failed:
      "You have not agreed yet. If Microsoft said that an administrator has to, tell your trust's central team: they can agree for everybody.",
  },
  check: {
    title: "One more check",
    text: "Your trust asks for another check before this, such as a code on your phone.",
    button: "Do the check",
    failed: "The check did not go through. Try again, or ask your trust's IT support what it needs of you.",
  },
  again: {
    title: "Sign in again",
    text: "Your sign-in has ended.",
    button: "Sign in",
    failed: "Signing in did not go through. Try again.",
  },
};

import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRoute } from "wouter";
import type { SignIn } from "../teams/sign-in.ts";
import { ArrivalProvider } from "../ui/arrival.tsx";
import { Navigation } from "./Navigation.tsx";
import { useShellStyles } from "./Shell.styles.ts";
import { SignedIn } from "./SignedIn.tsx";

interface ShellProps {
  readonly signIn: SignIn;
  readonly children: ReactNode;
}

/** What stands around every page: the way past the navigation, the navigation, and outside Teams who is signed in. */
export function Shell({ signIn, children }: ShellProps) {
  const styles = useShellStyles();
  // A hall reads this page from afar: it has the screen for itself.
  const [isForTheRoom] = useRoute("/meetings/:meeting/check-in");
  // The host's dialog around it has no room for going elsewhere.
  const [isSettingUp] = useRoute("/configure");
  if (isForTheRoom || isSettingUp)
    return (
      <ArrivalProvider>
        <main id="content" tabIndex={-1} className={mergeClasses(styles.main, styles.alone)}>
          {children}
        </main>
      </ArrivalProvider>
    );
  return (
    <ArrivalProvider>
      <div className={styles.shell}>
        <a href="#content" className={styles.skip}>
          Skip to content
        </a>
        <Navigation className={styles.navigation} />
        <main id="content" tabIndex={-1} className={styles.main}>
          <div className={styles.content}>{children}</div>
        </main>
        {signIn.signOut && <SignedIn className={styles.signedIn} signOut={signIn.signOut} />}
      </div>
    </ArrivalProvider>
  );
}

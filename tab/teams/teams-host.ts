import type { Host, ThemeName } from "./host.ts";
import { routeOfSubPage } from "./route-of-sub-page.ts";
import { StartProblem } from "./start-problem.ts";
import { teamsTabSetup } from "./teams-tab-setup.ts";

/** A host that says nothing for this long is not one that Teams JS knows. */
const answerWithinMilliseconds = 10_000;

/**
 * Greets the host. Teams JS answers only to the origins of Microsoft's own hosts and to those named here, such as the
 * trust's SharePoint, which is not among them; anybody else's frame is refused by silence.
 */
export async function teamsHost(alsoFramedBy: readonly string[]): Promise<Host> {
  const { app, nestedAppAuth, pages } = await import("./teams-js.ts");
  await answered(app.initialize([...alsoFramedBy]));
  const context = await app.getContext();
  let theme = themeOf(context.app.theme);
  const watchers = new Set<() => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = themeOf(name);
    for (const changed of watchers) changed();
  });
  app.notifyAppLoaded();
  return {
    kind: "teams",
    theme: {
      now: () => theme,
      subscribe(changed) {
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
    },
    startRoute: routeOfSubPage(context.page.subPageId),
    openLink: (address) => app.openLink(address),
    canNestSignIn: nestedAppAuth.isNAAChannelRecommended(),
    notifyReady: () => app.notifySuccess(),
    notifyFailed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
    ...(context.page.frameContext === "settings" &&
      pages.config.isSupported() && {
        tabSetup: teamsTabSetup(pages.config, window.location.origin, context.page.id),
      }),
  };
}

/** Teams' names are `default`, `dark`, `contrast` and, newer, `glass`, which is a dark one. */
function themeOf(name: string): ThemeName {
  if (name === "contrast") return "high-contrast";
  return name === "dark" || name === "glass" ? "dark" : "light";
}

async function answered(greeting: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StartProblem("host.silent")), answerWithinMilliseconds);
  });
  await Promise.race([greeting, silence]).finally(() => clearTimeout(timer));
}

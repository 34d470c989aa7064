import {
  createDOMRenderer,
  makeStyles,
  RendererProvider,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import {
  type CSSProperties,
  type ReactNode,
  useCallback,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { createPortal } from "react-dom";
import { useHost } from "../teams/host-context.ts";
import { themes } from "./themes.ts";
import { useThumbs } from "./useThumbs.ts";

/**
 * Shows something as wide as a phone, in a frame of its own, so that styles for narrow screens hold in it. What stands in it is
 * still part of this page: it has the page's data, and its events come up to it.
 */
export function PhoneFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [page, setPage] = useState<Document | null>(null);
  const hold = useCallback((frame: HTMLIFrameElement | null) => setPage(frame?.contentDocument ?? null), []);
  return (
    <>
      <iframe
        className={styles.phone}
        title={title}
        ref={hold}
        // Some browsers put a new document in the place of the first.
        onLoad={({ currentTarget }) => setPage(currentTarget.contentDocument)}
      />
      {page
        ? createPortal(
            <StylesOf page={page}>
              <PhonePage title={title}>{children}</PhonePage>
            </StylesOf>,
            page.body,
          )
        : null}
    </>
  );
}

/** Styles of what stands below go into the frame's own page; a style is put where its component stands. */
function StylesOf({ page, children }: { readonly page: Document; readonly children: ReactNode }) {
  const renderer = useMemo(() => {
    page.documentElement.lang = "en-GB";
    page.body.style.margin = "0";
    return createDOMRenderer(page);
  }, [page]);
  return (
    <RendererProvider renderer={renderer} targetDocument={page}>
      {children}
    </RendererProvider>
  );
}

/**
 * Wears the theme by its variables alone: a `FluentProvider` of its own would watch the frame's keyboard, and fail when the frame
 * goes before it.
 */
function PhonePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  useThumbs();
  const { theme } = useHost();
  const name = useSyncExternalStore(theme.subscribe, theme.now);
  const worn = Object.fromEntries(
    Object.entries(themes[name]).map(([token, value]) => [`--${token}`, value]),
  );
  return (
    <main
      className={styles.page}
      data-theme={name}
      style={{ ...worn, colorScheme: name === "light" ? "light" : "dark" } as CSSProperties}
      aria-label={title}
      // A keyboard scrolls what has the focus, and nothing else in it may take that.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
    >
      {children}
    </main>
  );
}

const useStyles = makeStyles({
  phone: {
    boxSizing: "border-box",
    width: "364px",
    maxWidth: "100%",
    height: "644px",
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  page: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    height: "100vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

import { EmptyState } from "../ui/EmptyState.tsx";
import { Page } from "../ui/Page.tsx";
import { PageLink } from "../ui/PageLink.tsx";

/** An address at which nothing stands. */
export const NotFoundPage = () => (
  <Page title="Nothing here">
    <EmptyState title="There is no page at this address." action={<PageLink to="/">Go to Home</PageLink>}>
      The link may be old, or part of it may be missing.
    </EmptyState>
  </Page>
);

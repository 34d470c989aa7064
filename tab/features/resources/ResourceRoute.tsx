import { media } from "../../ui/breakpoints.ts";
import { useMedia } from "../../ui/useMedia.ts";
import ResourcePage from "./ResourcePage.tsx";
import ResourcesPage from "./ResourcesPage.tsx";

/** One resource at its address: beside the list where there is room, otherwise on a page of its own. */
export default function ResourceRoute({ id }: { readonly id: string }) {
  return useMedia(media.twoColumns) ? <ResourcesPage openId={id} /> : <ResourcePage id={id} />;
}

import { useMe } from "../../../api/home/use-me.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";

/** From an edition that is out to where its editors set it right. */
export function CorrectLink({ edition }: { readonly edition: string }) {
  const me = useMe();
  return me?.canEditBriefing ? <ButtonLink to={`/briefing/write/${edition}`}>Correct it</ButtonLink> : null;
}

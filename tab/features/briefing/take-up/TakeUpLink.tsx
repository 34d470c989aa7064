import { useMe } from "../../../api/home/use-me.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";

/** From an edition that is out to its results: for editors, and for heads to those of their own school. */
export function TakeUpLink({ edition }: { readonly edition: string }) {
  const me = useMe();
  if (!me || (!me.canEditBriefing && me.headOf.length === 0)) return null;
  return (
    <ButtonLink to={`/briefing/${edition}/take-up`}>
      {me.canEditBriefing ? "See results" : "See who has read it"}
    </ButtonLink>
  );
}

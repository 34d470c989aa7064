import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { OutsideLink } from "../../../ui/OutsideLink.tsx";

/** Who to ask about an item, by chat or e-mail. */
export function WhoToAsk({ owner: { name, email } }: Pick<ReaderItem, "owner">) {
  if (email === "") return <>Ask {name}.</>;
  const address = encodeURIComponent(email);
  return (
    <>
      Ask {name} by{" "}
      <OutsideLink
        address={`https://teams.microsoft.com/l/chat/0/0?users=${address}`}
        label={`chat with ${name}`}
      >
        chat
      </OutsideLink>{" "}
      or{" "}
      <OutsideLink address={`mailto:${address}`} label={`e-mail to ${name}`}>
        e-mail
      </OutsideLink>
      .
    </>
  );
}

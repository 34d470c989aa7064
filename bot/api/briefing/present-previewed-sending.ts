import type { PreviewedSendingShown } from "../../../shared/contract/briefing/sending.schema.ts";
import type { PreviewedSending } from "../../../shared/usecases/briefing/sending/preview-sending.ts";
import { type EditionRenderings, editionActivityLine } from "../../edition-renderings.ts";

/** What one reader gets, rendered as it is for sending. */
export function presentPreviewedSending(
  { edition, read, items, taken, hasAddress }: PreviewedSending,
  renderings: EditionRenderings,
): PreviewedSendingShown {
  const { label, text } = renderings.notification(edition);
  const { card, left } = renderings.channelCard(edition);
  return {
    ...(items.length > 0 ? { taken: { ...taken, hasAddress } } : {}),
    notification: { line: editionActivityLine(label), text },
    personalCard: { ...renderings.personalCard(read) },
    channelCard: { ...card },
    leftOff: left,
    mail: renderings.mail(edition, items),
  };
}

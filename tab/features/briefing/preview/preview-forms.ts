/** The forms in which an edition reaches people, as an editor can look at them beforehand. */
export const previewForms = ["tab", "phone", "notification", "chat", "channel", "mail"] as const;
export type PreviewForm = (typeof previewForms)[number];

export const previewFormNames: Readonly<Record<PreviewForm, string>> = {
  tab: "In Beacon",
  phone: "In Beacon on a phone",
  notification: "Notification",
  chat: "Card in their chat",
  channel: "Card in the heads’ channel",
  mail: "E-mail",
};

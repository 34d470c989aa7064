/** Under these keys the answers about meetings are kept: what changes a meeting lets all of them go. */
export const meetingsKey = ["meetings"] as const;
export const meetingKey = (meeting: string) => [...meetingsKey, meeting] as const;

/** Under these keys the answers about meetings are kept: what changes a meeting lets all of them go. */
export const meetingsKey = ["meetings"] as const;
export const meetingKey = (meeting: string) => [...meetingsKey, meeting] as const;
export const peopleKey = (meeting: string) => [...meetingKey(meeting), "people"] as const;
export const minutesKey = (meeting: string) => [...meetingKey(meeting), "minutes"] as const;
export const feedsKey = ["feeds"] as const;

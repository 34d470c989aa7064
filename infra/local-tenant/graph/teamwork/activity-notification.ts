import { z } from "zod";
import { actionParameters } from "../../identity/action-parameters.ts";

const topic = z.discriminatedUnion("source", [
  z.object({ source: z.literal("entityUrl"), value: z.url(), webUrl: z.url().optional() }),
  // A text topic needs somewhere to go; source: learn.microsoft.com teamworkActivityTopic, webUrl.
  z.object({ source: z.literal("text"), value: z.string().min(1), webUrl: z.url() }),
]);

const shape = {
  topic,
  activityType: z.string().min(1),
  chainId: z.int().optional(),
  previewText: z.object({ content: z.string().min(1).max(150), contentType: z.string().optional() }),
  teamsAppId: z.string().optional(),
  templateParameters: z.array(z.object({ name: z.string().min(1), value: z.string() })).default([]),
  iconId: z.string().optional(),
};

const recipient = z.object({
  "@odata.type": z
    .string()
    .refine((type) => type.replace("#", "") === "microsoft.graph.aadUserNotificationRecipient", {
      error: "is not a kind of recipient this tenant serves",
    }),
  userId: z.string().min(1),
});

/** The reserved type for free text names the text it shows; source: learn.microsoft.com/graph/teams-send-activityfeednotifications. */
const namesItsText = {
  check: (body: { activityType: string; templateParameters: readonly { name: string }[] }) =>
    body.activityType !== "systemDefault" ||
    body.templateParameters.some(({ name }) => name === "systemDefaultText"),
  problem: { error: "must hold 'systemDefaultText'", path: ["templateParameters"] },
};

export const userNotification = actionParameters(shape).refine(namesItsText.check, namesItsText.problem);
export const teamNotification = actionParameters({ ...shape, recipient }).refine(
  namesItsText.check,
  namesItsText.problem,
);
export const bulkNotification = actionParameters({
  ...shape,
  recipients: z.array(recipient).min(1).max(100),
}).refine(namesItsText.check, namesItsText.problem);

export type ActivityNotification = z.infer<typeof userNotification>;

import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { contextUrl, linkTo } from "../links.ts";
import { pick, selected } from "../odata/query-options.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRouter } from "../router.ts";
import { directoryDelta } from "./directory-delta.ts";
import { queryDirectory } from "./directory-query.ts";
import { removeDirectoryObject, saveDirectoryObject } from "./directory-store.ts";
import { groupFor } from "./group-for.ts";
import { registerGroupMembers } from "./group-member-routes.ts";
import { addMember, memberChangesSince } from "./group-members.ts";

const reading = [
  "GroupMember.Read.All",
  "Group.Read.All",
  "Group.ReadWrite.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const writing = ["Group.ReadWrite.All", "Directory.ReadWrite.All"];

const properties = {
  displayName: z.string().min(1),
  description: z.string().nullable().optional(),
  mailEnabled: z.boolean(),
  mailNickname: z.string().min(1),
  securityEnabled: z.boolean(),
  groupTypes: z.array(z.string()).optional(),
  visibility: z.enum(["Private", "Public", "HiddenMembership"]).nullable().optional(),
};
const newGroupSchema = z.strictObject({
  ...properties,
  id: z.guid().optional(),
  "members@odata.bind": z.array(z.string()).max(20).default([]),
});
const groupChangeSchema = z.strictObject(properties).partial();

/** Groups of the tenant and who is in them. */
export function registerGroups(router: GraphRouter, context: TenantContext): void {
  router.on(
    "GET",
    "/groups/delta()",
    reading,
    directoryDelta(context, "group", (row, query, since) => ({
      ...pick(JSON.parse(row.json), selected(query.get("$select"))),
      "members@delta": memberChangesSince(context, row.id, since),
    })),
  );

  router.on("GET", "/groups", reading, (request) => {
    const { rows, skipToken } = queryDirectory(context, request, "group");
    const select = selected(request.query.get("$select"));
    return {
      status: 200,
      body: {
        "@odata.context": contextUrl(context, "groups"),
        ...(skipToken ? { "@odata.nextLink": linkTo(context, request, { $skiptoken: skipToken }) } : {}),
        value: rows.map((row) => pick(JSON.parse(row.json), select)),
      },
    };
  });

  router.on("POST", "/groups", writing, (request) => {
    const {
      "members@odata.bind": members,
      id = randomUUID(),
      ...given
    } = parsedBody(newGroupSchema, request.body);
    const group = {
      description: null,
      groupTypes: [],
      visibility: null,
      ...given,
      id,
      createdDateTime: context.now().toISOString(),
    };
    saveDirectoryObject(context, "group", group);
    for (const address of members) addMember(context, id, address);
    return { status: 201, body: group };
  });

  router.on("GET", "/groups/{groupId}", reading, (request) => ({
    status: 200,
    body: pick(groupFor(context, request), selected(request.query.get("$select"))),
  }));

  router.on("PATCH", "/groups/{groupId}", writing, (request) => {
    saveDirectoryObject(context, "group", {
      ...groupFor(context, request),
      ...parsedBody(groupChangeSchema, request.body),
    });
    return { status: 204 };
  });

  router.on("DELETE", "/groups/{groupId}", writing, (request) => {
    removeDirectoryObject(context, "group", groupFor(context, request).id);
    return { status: 204 };
  });
  registerGroupMembers(router, context, reading);
}

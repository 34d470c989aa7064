import { randomUUID } from "node:crypto";
import type { User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";
import { contextUrl, linkTo } from "../links.ts";
import { pick, selected } from "../odata/query-options.ts";
import { parsedBody } from "../request-body.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { basicPermission, refuseFilterBeyondBasic, visibleOf } from "./basic-profile.ts";
import { directoryDelta } from "./directory-delta.ts";
import { directoryBadRequest, noSuchResource } from "./directory-errors.ts";
import { queryDirectory } from "./directory-query.ts";
import { findDirectoryObject, removeDirectoryObject, saveDirectoryObject } from "./directory-store.ts";
import { emptyUser, newUserSchema, userChangeSchema, usualUserProperties } from "./user-schema.ts";

const reading = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"];
const listing = [basicPermission, ...reading];
const writing = ["User.ReadWrite.All", "Directory.ReadWrite.All"];

/** People of the tenant. */
export function registerUsers(router: GraphRouter, context: TenantContext): void {
  const delta = directoryDelta(context, "user", (row, query) => shownUser(JSON.parse(row.json), query));
  router.on("GET", "/users/delta()", reading, delta);

  router.on("GET", "/users", listing, (request) => {
    refuseFilterBeyondBasic(request, reading);
    const { rows, skipToken } = queryDirectory(context, request, "user");
    return {
      status: 200,
      body: {
        "@odata.context": contextUrl(context, "users"),
        ...(skipToken ? { "@odata.nextLink": linkTo(context, request, { $skiptoken: skipToken }) } : {}),
        value: rows.map((row) => shownUser(visibleOf(JSON.parse(row.json), request, reading), request.query)),
      },
    };
  });

  router.on("POST", "/users", writing, (request) => {
    const {
      id = randomUUID(),
      passwordProfile: _password,
      ...profile
    } = parsedBody(newUserSchema, request.body);
    refuseIfTaken(context, profile.userPrincipalName);
    const user = { ...emptyUser, ...profile, id, createdDateTime: context.now().toISOString() };
    saveDirectoryObject(context, "user", user);
    return { status: 201, body: shownUser(user, request.query) };
  });

  router.on("GET", "/users/{userId}", reading, (request) => ({
    status: 200,
    body: shownUser(userOf(context, request), request.query),
  }));

  router.on("PATCH", "/users/{userId}", writing, (request) => {
    const user = userOf(context, request);
    const change = parsedBody(userChangeSchema, request.body);
    const { userPrincipalName } = change;
    if (userPrincipalName && userPrincipalName.toLowerCase() !== user.userPrincipalName?.toLowerCase())
      refuseIfTaken(context, userPrincipalName);
    saveDirectoryObject(context, "user", { ...user, ...change });
    return { status: 204 };
  });

  router.on("DELETE", "/users/{userId}", writing, (request) => {
    removeDirectoryObject(context, "user", userOf(context, request).id);
    return { status: 204 };
  });
}

/** A person with the properties asked for, or those that always come. */
export function shownUser(user: User, query: URLSearchParams): Partial<User> {
  return pick(user, selected(query.get("$select")) ?? usualUserProperties);
}

function userOf(context: TenantContext, request: GraphRequest) {
  const { userId = "" } = request.params;
  const user = findDirectoryObject(context, "user", userId);
  if (!user) throw noSuchResource(userId);
  return user;
}

function refuseIfTaken(context: TenantContext, userPrincipalName: string): void {
  if (findDirectoryObject(context, "user", userPrincipalName))
    throw directoryBadRequest(
      "Another object with the same value for property userPrincipalName already exists.",
    );
}

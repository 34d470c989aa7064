import { z } from "zod";
import { badRequest } from "../graph-error.ts";

/** Paging and delta tokens: opaque to whoever holds them, plain to us. */
export const toToken = (content: unknown) => Buffer.from(JSON.stringify(content)).toString("base64url");

export function fromToken<T>(token: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(token, "base64url").toString("utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      throw badRequest("The token is not valid.");
    throw error;
  }
}

import type { FastifyReply } from "fastify";

/** An answer that is saved as a file. Nothing that a person wrote goes into `name`: it stands in a header as it is. */
export const attachment = (reply: FastifyReply, name: string, type: string): FastifyReply =>
  reply.type(type).header("content-disposition", `attachment; filename="${name}"`);

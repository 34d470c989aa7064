import type { Result } from "../../result.ts";
import type { Versioned } from "../../versioned.ts";
import type { Template, TemplateId } from "./template.ts";

export interface Templates {
  find(id: TemplateId): Promise<Versioned<Template> | undefined>;
  /** By name. */
  list(): Promise<Versioned<Template>[]>;
  /** Creates under the template's own id; when that id is taken, answers what stands there, so that a repeat finds the first. */
  create(template: Template): Promise<Versioned<Template>>;
  save(
    template: Template,
    version: string,
  ): Promise<Result<Versioned<Template>, "template.changed" | "template.not-found">>;
  /** Removing what is gone already is no refusal. */
  remove(id: TemplateId, version: string): Promise<Result<undefined, "template.changed">>;
}

import type { components } from "../api/schema";

/** What the server says about knowledge, under the names that this feature uses. */
type Schemas = components["schemas"];

export type Topic = Schemas["TopicView"];
export type Proof = Schemas["ProofView"];
export type Ran = Schemas["ProgramView"];
export type Internals = Schemas["InternalsView"];
export type Theme = Internals["themes"][number];
export type Question = Theme["questions"][number];

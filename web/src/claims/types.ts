import type { components } from "../api/schema";
import type { Finding, Submission } from "../api/types";

/** What the server says about claims, under the names that this feature uses. */
type Schemas = components["schemas"];

export type ClaimsView = Schemas["ClaimsView"];
export type Structure = Schemas["StructureView"];
export type Idea = Schemas["IdeaView"];
export type FollowUpStep = Schemas["FollowUpView"];
export type Claim = Schemas["Claim"];
export type Point = Schemas["Point"];
export type Growth = Schemas["Growth"];
export type Quantity = Growth["quantity"];
export type Agreement = Growth["agreement"];
export type Bucket = NonNullable<Growth["measured"]>;
export type Doubt = NonNullable<Growth["doubt"]>;
export type Tried = Schemas["Tried"];
export type TriedCases = Schemas["EdgeCases"];
export type ClaimFinding = Finding;
export type Judged = Submission;

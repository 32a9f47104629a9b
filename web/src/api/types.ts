import type { paths } from './schema'

// Types are taken from the addresses, not from schema names, so that renaming a Java record changes nothing here.
type Body<Responses> = Responses extends { 200: { content: infer Content } }
  ? Content[keyof Content]
  : Responses extends { 202: { content: infer Content } }
    ? Content[keyof Content]
    : never
type Answer<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: infer Responses
}
  ? Body<Responses>
  : never

export type Session = Answer<'/api/session', 'get'>
export type Learner = Answer<'/api/learner', 'patch'>
export type LearnerChange = Partial<Pick<Learner, 'name' | 'theme' | 'plainMode'>> & { language?: Language }
export type Language = NonNullable<Learner['language']>
export type Theme = Learner['theme']

export type Today = Answer<'/api/today', 'get'>
export type NextStep = Today['next'][number]
export type RecentSubmission = Today['recent'][number]

export type Checklist = Answer<'/api/checklist', 'get'>
export type Section = Checklist['sections'][number]
export type ItemSummary = Section['items'][number]
export type ItemKind = ItemSummary['kind']
export type EvidenceLevel = ItemSummary['level']
export type Item = Answer<'/api/items/{id}', 'get'>
export type EvidenceRow = Item['evidence'][number]
export type Named = Item['section']

export type ExerciseSummary = Answer<'/api/exercises', 'get'>[number]
export type Exercise = Answer<'/api/exercises/{kind}/{slug}', 'get'>
export type FollowUp = NonNullable<Exercise['followUps']>[number]
export type Attempt = Answer<'/api/exercises/{kind}/{slug}/attempts', 'post'>
export type Draft = Answer<'/api/attempts/{id}/draft', 'put'>
export type Submission = Answer<'/api/submissions/{id}', 'get'>
export type Verdict = NonNullable<Submission['verdict']>
export type Outcome = Verdict['outcome']
export type Finding = Verdict['findings'][number]
export type FindingOf<Type extends Finding['type']> = Extract<Finding, { type: Type }>
export type CaseLine = FindingOf<'cases'>['results'][number]
export type CaseStatus = CaseLine['status']

import { createContext, useContext } from 'react'
import type { Attempt, Exercise } from '../api/types'
import type { DraftKeeper, DraftState } from './draftKeeper'
import type { HandingIn } from './useHandIn'
import type { Followed } from './useSubmission'

export type ResultTab = 'verdict' | 'input' | 'history'
export type NarrowTab = 'statement' | 'code' | 'result'

/** What the parts of the workspace share. */
export interface WorkspaceState {
  exercise: Exercise
  attempt: Attempt
  keeper: DraftKeeper
  draft: DraftState
  handing: HandingIn
  followed: Followed
  plain: boolean
  noLibrary: boolean
  ownInput: string
  resultTab: ResultTab
  narrowTab: NarrowTab
  /** The text that a reset or a restoration replaced, until it is brought back or dismissed. */
  replaced: string | null
  setPlain: (plain: boolean) => void
  setNoLibrary: (noLibrary: boolean) => void
  setOwnInput: (input: string) => void
  setResultTab: (tab: ResultTab) => void
  setNarrowTab: (tab: NarrowTab) => void
  run: () => void
  runOwnInput: () => void
  submit: () => void
  /** Opens the verdict of a submission. */
  open: (submissionId: string) => void
  /** Puts another text into the editor; the old one can be brought back. */
  replace: (text: string) => void
  undoReplace: () => void
  dismissReplaced: () => void
  goToLine: (line: number) => void
}

export const WorkspaceContext = createContext<WorkspaceState | null>(null)

export function useWorkspace(): WorkspaceState {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('outside a workspace')
  return workspace
}

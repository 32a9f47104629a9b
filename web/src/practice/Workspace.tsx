import { useMediaQuery } from '@mantine/hooks'
import type { Attempt, Exercise } from '../api/types'
import { ConflictDialog } from './ConflictDialog'
import type { EditorControl } from './CodeEditor'
import { EditorPane } from './EditorPane'
import { NarrowWorkspace } from './NarrowWorkspace'
import { StatementPane } from './StatementPane'
import { useShortcuts } from './useShortcuts'
import { useWorkspaceState } from './useWorkspaceState'
import { WideWorkspace } from './WideWorkspace'
import { WorkspaceContext } from './workspace'
import { useRef } from 'react'
import { pointedLine } from './verdict'
import { ResultPane } from './ResultPane'

const WIDE = '(min-width: 56.25em)'

/** Statement, editor and verdict of one attempt: side by side where there is room, in tabs where there is not. */
export function Workspace({ exercise, attempt }: { exercise: Exercise; attempt: Attempt }) {
  const editor = useRef<EditorControl>(null)
  const workspace = useWorkspaceState(exercise, attempt, editor)
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false })
  const { submission } = workspace.followed
  useShortcuts(workspace)
  const parts = {
    statement: <StatementPane />,
    editor: <EditorPane control={editor} marked={submission ? pointedLine(submission, workspace.keeper.source) : null} />,
    result: <ResultPane />,
  }
  return (
    <WorkspaceContext value={workspace}>
      {wide ? <WideWorkspace {...parts} /> : <NarrowWorkspace {...parts} />}
      <ConflictDialog />
    </WorkspaceContext>
  )
}

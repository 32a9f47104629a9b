import { useNavigate, useSearch } from '@tanstack/react-router'
import { type RefObject, useCallback, useState } from 'react'
import type { Attempt, Exercise, Submission } from '../api/types'
import { useSession } from '../learner/session'
import type { EditorControl } from './CodeEditor'
import { useDraft } from './useDraft'
import { useHandIn } from './useHandIn'
import { useSubmission } from './useSubmission'
import type { NarrowTab, ResultTab, WorkspaceState } from './workspace'

/** Holds a workspace together: text, modes, what was handed in and what is shown of it. */
export function useWorkspaceState(
  exercise: Exercise,
  attempt: Attempt,
  editor: RefObject<EditorControl | null>,
): WorkspaceState {
  const { submission: shown } = useSearch({ from: '/practice/$kind/$slug' })
  const navigate = useNavigate()
  const { keeper, state: draft } = useDraft(attempt)
  const [resultTab, setResultTab] = useState<ResultTab>('verdict')
  const [narrowTab, setNarrowTab] = useState<NarrowTab>(shown ? 'result' : 'statement')
  const [ownInput, setOwnInput] = useState(exercise.exampleInput)
  const [replaced, setReplaced] = useState<string | null>(null)
  const { plain, setPlain, noLibrary, setNoLibrary } = useModes(exercise, attempt, keeper.changeNoLibrary)

  const open = useCallback(
    (submissionId: string) => {
      setResultTab('verdict')
      setNarrowTab('result')
      void navigate({ to: '.', search: { submission: submissionId }, replace: true })
    },
    [navigate],
  )
  const handing = useHandIn(attempt.id, (submission) => open(submission.id))
  const followed = useSubmission(shown)
  const busy = handing.busy || isUnderWay(followed.submission)

  const send = (purpose: Submission['purpose'], own: string | null) => {
    if (busy) return
    setResultTab('verdict')
    setNarrowTab('result')
    handing.send({ source: keeper.source, purpose, ownInput: own, noLibrary })
  }
  const runOwnInput = () => !plain && send('run', ownInput)
  const swap = (text: string, old: string | null) => {
    setReplaced(old)
    editor.current?.replace(text)
    setNarrowTab('code')
  }

  return {
    exercise,
    attempt,
    keeper,
    draft,
    handing: { ...handing, busy },
    followed,
    plain,
    noLibrary,
    ownInput,
    resultTab: plain && resultTab === 'input' ? 'verdict' : resultTab,
    narrowTab,
    replaced,
    setPlain,
    setNoLibrary,
    setOwnInput,
    setResultTab,
    setNarrowTab,
    run: () => !plain && (resultTab === 'input' ? runOwnInput() : send('run', null)),
    runOwnInput,
    submit: () => send('submit', null),
    open,
    replace: (text) => swap(text, keeper.source),
    undoReplace: () => replaced !== null && swap(replaced, null),
    dismissReplaced: () => setReplaced(null),
    goToLine: (line) => {
      setNarrowTab('code')
      requestAnimationFrame(() => editor.current?.goTo(line)) // the tab with the editor has to be shown first
    },
  }
}

function isUnderWay(submission: Submission | undefined): boolean {
  return submission !== undefined && submission.state !== 'judged'
}

function useModes(exercise: Exercise, attempt: Attempt, keepNoLibrary: (noLibrary: boolean) => void) {
  const plainByDefault = useSession()?.learner.plainMode ?? false
  const [chosenPlain, setPlain] = useState<boolean | null>(null)
  const [chosenNoLibrary, choose] = useState(attempt.noLibrary)
  return {
    plain: chosenPlain ?? plainByDefault,
    setPlain,
    noLibrary: exercise.noLibrary !== null && (exercise.noLibrary.always || chosenNoLibrary),
    setNoLibrary: (noLibrary: boolean) => {
      choose(noLibrary)
      keepNoLibrary(noLibrary)
    },
  }
}

import { useEffect, useRef } from 'react'
import type { WorkspaceState } from './workspace'

/** Ctrl/⌘ ' runs, Ctrl/⌘ Enter submits, wherever the focus is and whatever the keyboard's layout. */
export function useShortcuts(workspace: Pick<WorkspaceState, 'run' | 'submit'>) {
  const latest = useRef(workspace)
  latest.current = workspace
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const action =
        event.key === 'Enter'
          ? latest.current.submit
          : event.key === "'" || event.code === 'Quote'
            ? latest.current.run
            : undefined
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) action()
    }
    // Captured, because in the editor Ctrl+Enter would insert a line.
    window.addEventListener('keydown', act, { capture: true })
    return () => window.removeEventListener('keydown', act, { capture: true })
  }, [])
}

type Listener = () => void

const ASK_AGAIN_MILLIS = 2000
const listeners = new Set<Listener>()
const recoveries = new Set<Listener>()
let lost = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Whether the server can be reached. Once lost, it is asked for until it answers. */
export const connection = {
  isLost: () => lost,
  subscribe(listener: Listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Calls back each time that the server is there again. */
  onRecovery(listener: Listener) {
    recoveries.add(listener)
    return () => recoveries.delete(listener)
  },
  reportLost() {
    if (!lost) {
      change(true)
      askLater()
    }
  },
  reportAnswer() {
    if (lost) {
      clearTimeout(timer)
      change(false)
      for (const recovered of recoveries) recovered()
    }
  },
}

function change(to: boolean) {
  lost = to
  for (const listener of listeners) listener()
}

function askLater() {
  timer = setTimeout(async () => {
    const answered = await fetch('/api/health').then(
      (response) => response.ok,
      () => false,
    )
    if (answered) {
      connection.reportAnswer()
    } else if (lost) {
      askLater()
    }
  }, ASK_AGAIN_MILLIS)
}
